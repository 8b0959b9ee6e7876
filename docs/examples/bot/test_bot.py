"""Tests the bot against `latchkey test-server`: python3 -m unittest test_bot"""
import json
import os
import re
import shlex
import subprocess
import unittest
from urllib.request import Request, urlopen

from bot import Bot

COMMAND = shlex.split(os.environ.get("LATCHKEY", "npx latchkey"))


class BotTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        command = [*COMMAND, "test-server", "--accounts", "accounts.json"]
        cls.server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        line = cls.server.stdout.readline()
        cls.url, cls.controls = re.findall(r"http://[\d.:]+", line)

    @classmethod
    def tearDownClass(cls):
        cls.server.terminate()
        cls.server.wait()
        cls.server.stdout.close()

    def setUp(self):
        self.control("/reset", {})
        self.bot = Bot(self.url)

    def control(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = Request(self.controls + path, data, {"Content-Type": "application/json"})
        with urlopen(request) as response:
            return json.loads(response.read() or "null")

    def test_logs_in_when_it_has_to(self):
        self.assertEqual(self.bot.who_am_i(), "Robot")
        self.assertEqual([one["kind"] for one in self.control("/sessions")], ["app"])

    def test_logs_in_again_when_its_session_is_lost(self):
        self.bot.who_am_i()
        self.assertEqual(self.control("/sessions/lose", {"account": "Robot"}), {"ended": 1})
        self.assertEqual(self.bot.who_am_i(), "Robot")

    def test_logs_in_again_when_its_session_has_expired(self):
        self.bot.who_am_i()
        self.control("/clock/advance", {"duration": "2h"})
        self.assertEqual(self.bot.who_am_i(), "Robot")

    def test_waits_for_a_database_that_lags(self):
        self.bot.who_am_i()
        self.control("/responses", {"error": "maxlag"})
        self.assertEqual(self.bot.who_am_i(), "Robot")

    def test_says_why_it_cannot_log_in(self):
        self.control("/faults/throttle", {"account": "Robot"})
        with self.assertRaises(RuntimeError):
            self.bot.who_am_i()

    def test_ends_its_session(self):
        self.bot.who_am_i()
        self.bot.log_out()
        self.assertEqual(self.control("/sessions"), [])

    def test_sends_its_password_in_the_body_only(self):
        self.bot.who_am_i()
        sent = self.control("/requests")
        self.assertEqual([one["form"]["lgpassword"] for one in sent if one["form"]], ["(secret)"])
        self.assertFalse(any("lgpassword" in one["query"] for one in sent))


if __name__ == "__main__":
    unittest.main()
