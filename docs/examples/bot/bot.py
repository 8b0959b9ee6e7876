"""A bot in Python, with nothing but the standard library."""
import json
from http.cookiejar import CookieJar
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

NAME = "Robot@nightly"
PASSWORD = "f9o2ms1d0vt48bh7k6q3c5ei1r0la2np"


class Bot:
    def __init__(self, url):
        self.api = f"{url}/w/api.php"
        self.opener = build_opener(HTTPCookieProcessor(CookieJar()))
        self.opener.addheaders = [("User-Agent", "nightly-bot/1.0 (ops@example.org)")]

    def call(self, post=False, **parameters):
        fields = urlencode({"format": "json", "formatversion": 2, **parameters})
        if post:
            request = self.opener.open(self.api, fields.encode())
        else:
            request = self.opener.open(f"{self.api}?{fields}")
        with request as response:
            return json.load(response)

    def token(self, kind):
        tokens = self.call(action="query", meta="tokens", type=kind)["query"]["tokens"]
        return tokens[f"{kind}token"]

    def log_in(self):
        login = self.call(
            post=True, action="login", lgname=NAME, lgpassword=PASSWORD, lgtoken=self.token("login")
        )
        if login["login"]["result"] != "Success":
            raise RuntimeError(login["login"]["reason"])

    def log_out(self):
        self.call(post=True, action="logout", token=self.token("csrf"))

    def who_am_i(self, attempts=3):
        """Logs in when it has to, and tries again after an error that passes."""
        found = self.call(action="query", meta="userinfo", **{"assert": "user"}, maxlag=5)
        if "error" not in found:
            return found["query"]["userinfo"]["name"]
        code = found["error"]["code"]
        if attempts == 1 or code not in ("assertuserfailed", "maxlag", "readonly"):
            raise RuntimeError(code)
        if code == "assertuserfailed":
            self.log_in()
        return self.who_am_i(attempts - 1)
