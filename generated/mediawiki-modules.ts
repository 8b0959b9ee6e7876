// Generated from openapi/ by "npm run generate". Do not edit.

export type ParameterKind = 'boolean' | 'string' | 'integer' | 'enum' | 'multi';

/** What the description says of one parameter, whichever method and place it is sent by. */
export interface ParameterFacts {
  kind: ParameterKind;
  description: string;
  /** Its absence is an error. */
  required: boolean;
  /** Not accepted in the query string. */
  sensitive: boolean;
  /** The values of an `enum` or `multi`; absent when any value is accepted. */
  values?: readonly string[];
  /** The highest number of values of a `multi`. */
  limit?: number;
  minimum?: number;
  maximum?: number;
  /** Length of the longest value, in characters; a longer one is an error. */
  maxLength?: number;
  /** The same where a longer one has an outcome of its own. For a `multi`, of each value. */
  maxUsefulLength?: number;
  default?: string | number | boolean | readonly string[];
  deprecated?: boolean;
  /** The rest is the description's `x-mediawiki`: the type's name in MediaWiki, the value that stands for all, the kind of token. */
  type?: string;
  all?: string;
  tokentype?: string;
  /** Prefix of the parameters of a submodule that is selected here. */
  submoduleparamprefix?: string;
  /** Kept out of logs, although it is accepted in the query string. */
  secret?: boolean;
}

/** A module of the action API: the main module, an action, a part of an action, or a format. */
export interface ModuleFacts {
  description: string;
  path: string;
  group: string;
  /** Name of the module's class in MediaWiki, which some clients look at. */
  classname?: string;
  prefix?: string;
  mustbeposted?: boolean;
  readrights?: boolean;
  writerights?: boolean;
  token?: string;
  /** Accepts more parameters than are listed: the fields of the authentication requests. */
  dynamic?: boolean;
  parameters: Readonly<Record<string, ParameterFacts>>;
}

export const mediawikiModules: Readonly<Record<string, ModuleFacts>> = {
  "checktoken": {
    "description": "Check whether a token would be accepted.",
    "path": "checktoken",
    "group": "action",
    "classname": "ApiCheckToken",
    "readrights": true,
    "parameters": {
      "type": {
        "kind": "enum",
        "description": "What the token is for.",
        "required": true,
        "sensitive": false,
        "values": [
          "createaccount",
          "csrf",
          "login",
          "patrol",
          "rollback",
          "userrights",
          "watch"
        ]
      },
      "token": {
        "kind": "string",
        "description": "The token to check.",
        "required": true,
        "sensitive": false,
        "maxUsefulLength": 128,
        "secret": true
      },
      "maxtokenage": {
        "kind": "integer",
        "description": "Highest age of the token in seconds.",
        "required": false,
        "sensitive": false,
        "minimum": -9007199254740991,
        "maximum": 9007199254740991,
        "maxUsefulLength": 64
      }
    }
  },
  "clientlogin": {
    "description": "Log in step by step, for applications that can show their user what is asked next.",
    "path": "clientlogin",
    "group": "action",
    "classname": "ApiClientLogin",
    "prefix": "login",
    "mustbeposted": true,
    "writerights": true,
    "token": "login",
    "dynamic": true,
    "parameters": {
      "loginrequests": {
        "kind": "multi",
        "description": "Use only these of the requests that `amirequestsfor=login` lists, by `id`.",
        "required": false,
        "sensitive": false,
        "limit": 500,
        "maxUsefulLength": 255
      },
      "loginmessageformat": {
        "kind": "enum",
        "description": "Format of the texts in the response.",
        "required": false,
        "sensitive": false,
        "values": [
          "html",
          "none",
          "raw",
          "wikitext"
        ],
        "default": "wikitext"
      },
      "loginmergerequestfields": {
        "kind": "boolean",
        "description": "Return the fields of all requests in one list.",
        "required": false,
        "sensitive": false
      },
      "loginpreservestate": {
        "kind": "boolean",
        "description": "Continue with what an earlier, failed login has kept. Nothing is ever kept here.",
        "required": false,
        "sensitive": false
      },
      "loginreturnurl": {
        "kind": "string",
        "description": "Absolute URL to which a login through a third party would return. Required unless `logincontinue` is sent.\n",
        "required": false,
        "sensitive": false,
        "maxUsefulLength": 8192
      },
      "logincontinue": {
        "kind": "boolean",
        "description": "This request continues a login whose response had the status `UI`.",
        "required": false,
        "sensitive": false
      },
      "logintoken": {
        "kind": "string",
        "description": "The login token that `meta=tokens&type=login` returned in the same session. Not accepted in the query string.\n",
        "required": true,
        "sensitive": true,
        "maxUsefulLength": 128,
        "tokentype": "login"
      }
    }
  },
  "fm": {
    "description": "Parameters of the formats for people.",
    "path": "fm",
    "group": "format",
    "parameters": {
      "wrappedhtml": {
        "kind": "boolean",
        "description": "Return the page as a member of a JSON document, for a sandbox that shows it.",
        "required": false,
        "sensitive": false
      }
    }
  },
  "help": {
    "description": "Show help for the named modules.",
    "path": "help",
    "group": "action",
    "classname": "ApiHelp",
    "parameters": {
      "modules": {
        "kind": "multi",
        "description": "Paths of modules, such as `main`, `login`, `query+tokens`, `json`.",
        "required": false,
        "sensitive": false,
        "limit": 500,
        "maxUsefulLength": 255,
        "default": [
          "main"
        ]
      },
      "submodules": {
        "kind": "boolean",
        "description": "Show help for the submodules too.",
        "required": false,
        "sensitive": false
      },
      "recursivesubmodules": {
        "kind": "boolean",
        "description": "Show help for all submodules, at every depth.",
        "required": false,
        "sensitive": false
      },
      "wrap": {
        "kind": "boolean",
        "description": "Return the page as a member of the usual response.",
        "required": false,
        "sensitive": false
      },
      "toc": {
        "kind": "boolean",
        "description": "Begin with a table of contents.",
        "required": false,
        "sensitive": false
      }
    }
  },
  "json": {
    "description": "Parameters of the JSON format.",
    "path": "json",
    "group": "format",
    "parameters": {
      "callback": {
        "kind": "string",
        "description": "Put the response into a call of this function, for `script` elements. The request is then anonymous: no login\nand no tokens. Characters other than letters, digits and `_ . ' \" [ ]` are removed from the name.\n",
        "required": false,
        "sensitive": false,
        "maxLength": 255
      },
      "utf8": {
        "kind": "boolean",
        "description": "With format version 1: write characters beyond ASCII as they are.",
        "required": false,
        "sensitive": false
      },
      "ascii": {
        "kind": "boolean",
        "description": "With format version 2: escape characters beyond ASCII.",
        "required": false,
        "sensitive": false
      },
      "formatversion": {
        "kind": "enum",
        "description": "Version 1 is the format that old clients know: true is an empty string, false is absent, a text is called `*`.\nVersion 2 has booleans and named members; `latest` is 2.\n",
        "required": false,
        "sensitive": false,
        "values": [
          "1",
          "2",
          "latest"
        ],
        "default": "1"
      }
    }
  },
  "login": {
    "description": "Log in with a name and a password, or with a bot password.",
    "path": "login",
    "group": "action",
    "classname": "ApiLogin",
    "prefix": "lg",
    "mustbeposted": true,
    "writerights": true,
    "parameters": {
      "lgname": {
        "kind": "string",
        "description": "Name of the account, at most 255 characters; `Name@app` with the secret of a bot password.",
        "required": false,
        "sensitive": false,
        "maxUsefulLength": 288
      },
      "lgpassword": {
        "kind": "string",
        "description": "The password, at most 4,096 bytes in UTF-8; `app@secret` for a bot password beside the plain name. Not accepted\nin the query string.\n",
        "required": false,
        "sensitive": true,
        "maxUsefulLength": 4096,
        "type": "password"
      },
      "lgdomain": {
        "kind": "string",
        "description": "Accepted from old clients and ignored.",
        "required": false,
        "sensitive": false,
        "maxLength": 255
      },
      "lgtoken": {
        "kind": "string",
        "description": "The login token that `meta=tokens&type=login` returned in the same session. Without it the result is\n`NeedToken`, with a token. Not accepted in the query string.\n",
        "required": false,
        "sensitive": true,
        "maxUsefulLength": 128
      }
    }
  },
  "logout": {
    "description": "Log out and end the session.",
    "path": "logout",
    "group": "action",
    "classname": "ApiLogout",
    "mustbeposted": true,
    "token": "csrf",
    "parameters": {
      "token": {
        "kind": "string",
        "description": "The CSRF token of the session, as `meta=tokens` returns it; `+\\` if there is no session. Not accepted in the\nquery string.\n",
        "required": false,
        "sensitive": true,
        "maxUsefulLength": 128,
        "tokentype": "csrf"
      }
    }
  },
  "main": {
    "description": "Parameters that every request to the action API may have, whatever its action.",
    "path": "main",
    "group": "main",
    "classname": "ApiMain",
    "parameters": {
      "action": {
        "kind": "enum",
        "description": "What to do. Without it the help page is shown.",
        "required": false,
        "sensitive": false,
        "values": [
          "checktoken",
          "clientlogin",
          "help",
          "login",
          "logout",
          "paraminfo",
          "query"
        ],
        "default": "help",
        "type": "submodule"
      },
      "format": {
        "kind": "enum",
        "description": "Format of the response. Those that end in `fm` show it on a page for people.",
        "required": false,
        "sensitive": false,
        "values": [
          "json",
          "jsonfm",
          "none",
          "php",
          "phpfm",
          "rawfm",
          "xml",
          "xmlfm"
        ],
        "default": "jsonfm",
        "type": "submodule"
      },
      "maxlag": {
        "kind": "integer",
        "description": "Refuse the request if the database is behind by more than this many seconds. There is one database, which\nreports -1 second, so only a lower value is ever exceeded.\n",
        "required": false,
        "sensitive": false,
        "minimum": -9007199254740991,
        "maximum": 9007199254740991,
        "maxUsefulLength": 64
      },
      "smaxage": {
        "kind": "integer",
        "description": "The `s-maxage` of the response in seconds. Used only if the response is the same for everybody.",
        "required": false,
        "sensitive": false,
        "minimum": -9007199254740991,
        "maximum": 9007199254740991,
        "maxUsefulLength": 64,
        "default": 0
      },
      "maxage": {
        "kind": "integer",
        "description": "The `max-age` of the response in seconds. Errors are never cached.",
        "required": false,
        "sensitive": false,
        "minimum": -9007199254740991,
        "maximum": 9007199254740991,
        "maxUsefulLength": 64,
        "default": 0
      },
      "assert": {
        "kind": "enum",
        "description": "Refuse the request unless it has a live session (`user`), has none (`anon`), or has the right `bot`.",
        "required": false,
        "sensitive": false,
        "values": [
          "anon",
          "bot",
          "user"
        ]
      },
      "assertuser": {
        "kind": "string",
        "description": "Refuse the request unless this is the current account.",
        "required": false,
        "sensitive": false,
        "maxUsefulLength": 255,
        "type": "user"
      },
      "requestid": {
        "kind": "string",
        "description": "Any text; the response repeats it.",
        "required": false,
        "sensitive": false,
        "maxUsefulLength": 131072
      },
      "servedby": {
        "kind": "boolean",
        "description": "Add the name of the host that responded.",
        "required": false,
        "sensitive": false
      },
      "curtimestamp": {
        "kind": "boolean",
        "description": "Add the current time.",
        "required": false,
        "sensitive": false
      },
      "responselanginfo": {
        "kind": "boolean",
        "description": "Add the languages of the response and of its errors.",
        "required": false,
        "sensitive": false
      },
      "origin": {
        "kind": "string",
        "description": "For requests from pages of another origin: the origin itself, as in the header `Origin`, or `*` for an anonymous\nrequest. It must be in the query string, where a preflight request can have it.\n",
        "required": false,
        "sensitive": false,
        "maxUsefulLength": 512
      },
      "uselang": {
        "kind": "string",
        "description": "Language of the response: a code, `user` for the account's own, `content` for the site's. It is only repeated;\ntexts are English.\n",
        "required": false,
        "sensitive": false,
        "maxLength": 64,
        "default": "user"
      },
      "variant": {
        "kind": "string",
        "description": "Variant of the language. Accepted and ignored.",
        "required": false,
        "sensitive": false,
        "maxLength": 64
      },
      "errorformat": {
        "kind": "enum",
        "description": "Format of the texts of errors and warnings. `bc` is the format that old clients know.",
        "required": false,
        "sensitive": false,
        "values": [
          "bc",
          "html",
          "none",
          "plaintext",
          "raw",
          "wikitext"
        ],
        "default": "bc"
      },
      "errorlang": {
        "kind": "string",
        "description": "Language of errors and warnings: a code, `uselang`, or `content`. With `bc` it is always English.",
        "required": false,
        "sensitive": false,
        "maxLength": 64,
        "default": "uselang"
      },
      "errorsuselocal": {
        "kind": "boolean",
        "description": "Use the site's own error texts. There are none here, so this changes nothing.",
        "required": false,
        "sensitive": false
      }
    }
  },
  "paraminfo": {
    "description": "Describe modules for programs.",
    "path": "paraminfo",
    "group": "action",
    "classname": "ApiParamInfo",
    "parameters": {
      "modules": {
        "kind": "multi",
        "description": "Paths of modules; `*` for all actions, `query+*` and `query+**` for submodules.",
        "required": false,
        "sensitive": false,
        "limit": 500,
        "maxUsefulLength": 255
      },
      "helpformat": {
        "kind": "enum",
        "description": "Format of the help texts; `none` leaves them out.",
        "required": false,
        "sensitive": false,
        "values": [
          "html",
          "none",
          "raw",
          "wikitext"
        ],
        "default": "none"
      },
      "querymodules": {
        "kind": "multi",
        "description": "Submodules of `query`, as in old versions.",
        "required": false,
        "sensitive": false,
        "values": [
          "authmanagerinfo",
          "info",
          "siteinfo",
          "tokens",
          "userinfo",
          "users"
        ],
        "limit": 500,
        "deprecated": true
      },
      "mainmodule": {
        "kind": "string",
        "description": "The module `main`, as in old versions.",
        "required": false,
        "sensitive": false,
        "maxLength": 255,
        "deprecated": true
      },
      "pagesetmodule": {
        "kind": "string",
        "description": "The page set, as in old versions. There is none here, so this changes nothing.",
        "required": false,
        "sensitive": false,
        "maxLength": 255,
        "deprecated": true
      },
      "formatmodules": {
        "kind": "multi",
        "description": "Formats, as in old versions.",
        "required": false,
        "sensitive": false,
        "values": [
          "json",
          "jsonfm",
          "none",
          "php",
          "phpfm",
          "rawfm",
          "xml",
          "xmlfm"
        ],
        "limit": 500,
        "deprecated": true
      }
    }
  },
  "query": {
    "description": "Read information about the session, its account and the site.",
    "path": "query",
    "group": "action",
    "classname": "ApiQuery",
    "readrights": true,
    "parameters": {
      "prop": {
        "kind": "multi",
        "description": "Which information about the pages in `titles`.",
        "required": false,
        "sensitive": false,
        "values": [
          "info"
        ],
        "limit": 500,
        "type": "submodule"
      },
      "list": {
        "kind": "multi",
        "description": "Which lists.",
        "required": false,
        "sensitive": false,
        "values": [
          "users"
        ],
        "limit": 500,
        "type": "submodule"
      },
      "meta": {
        "kind": "multi",
        "description": "Which information about the session, the account or the site.",
        "required": false,
        "sensitive": false,
        "values": [
          "authmanagerinfo",
          "siteinfo",
          "tokens",
          "userinfo"
        ],
        "limit": 500,
        "type": "submodule"
      },
      "indexpageids": {
        "kind": "boolean",
        "description": "Add a list of the page ids in the response.",
        "required": false,
        "sensitive": false
      },
      "iwurl": {
        "kind": "boolean",
        "description": "Add the URLs of titles on other wikis. There are no other wikis, so this changes nothing.",
        "required": false,
        "sensitive": false
      },
      "continue": {
        "kind": "string",
        "description": "Where an earlier response stopped. Responses here are always complete; clients send an empty value.",
        "required": false,
        "sensitive": false,
        "maxUsefulLength": 255
      },
      "rawcontinue": {
        "kind": "boolean",
        "description": "Continue as in old versions: the response has no `batchcomplete`.",
        "required": false,
        "sensitive": false
      },
      "titles": {
        "kind": "multi",
        "description": "Titles of pages. There are no pages here, so the response lists each of them as missing.",
        "required": false,
        "sensitive": false,
        "limit": 500,
        "maxUsefulLength": 255
      },
      "redirects": {
        "kind": "boolean",
        "description": "Follow redirects. There are none, so this changes nothing.",
        "required": false,
        "sensitive": false
      },
      "converttitles": {
        "kind": "boolean",
        "description": "Convert titles to other variants of the language. There are none, so this changes nothing.",
        "required": false,
        "sensitive": false
      },
      "generator": {
        "kind": "enum",
        "description": "A module that supplies titles. None can, so every value is an error.",
        "required": false,
        "sensitive": false,
        "values": [],
        "maxLength": 255,
        "type": "submodule",
        "submoduleparamprefix": "g"
      }
    }
  },
  "query+authmanagerinfo": {
    "description": "Get the fields that a login by `clientlogin` needs.",
    "path": "query+authmanagerinfo",
    "group": "meta",
    "classname": "ApiQueryAuthManagerInfo",
    "prefix": "ami",
    "parameters": {
      "amisecuritysensitiveoperation": {
        "kind": "string",
        "description": "Name of an operation; the response says whether the session is recent enough for it.",
        "required": false,
        "sensitive": false,
        "maxLength": 255
      },
      "amirequestsfor": {
        "kind": "enum",
        "description": "Return the authentication requests of this step.",
        "required": false,
        "sensitive": false,
        "values": [
          "change",
          "create",
          "create-continue",
          "link",
          "link-continue",
          "login",
          "login-continue",
          "remove",
          "unlink"
        ]
      },
      "amimergerequestfields": {
        "kind": "boolean",
        "description": "Return the fields of all requests in one list.",
        "required": false,
        "sensitive": false
      },
      "amimessageformat": {
        "kind": "enum",
        "description": "Format of the texts in the response.",
        "required": false,
        "sensitive": false,
        "values": [
          "html",
          "none",
          "raw",
          "wikitext"
        ],
        "default": "wikitext"
      }
    }
  },
  "query+info": {
    "description": "Get basic information about pages. There are none here, so the result is that of missing pages.",
    "path": "query+info",
    "group": "prop",
    "classname": "ApiQueryInfo",
    "prefix": "in",
    "readrights": true,
    "parameters": {
      "inprop": {
        "kind": "multi",
        "description": "Which further information. Missing pages have a `protection` only.",
        "required": false,
        "sensitive": false,
        "values": [
          "associatedpage",
          "displaytitle",
          "linkclasses",
          "notificationtimestamp",
          "preload",
          "protection",
          "readable",
          "subjectid",
          "talkid",
          "url",
          "varianttitles",
          "visitingwatchers",
          "watched",
          "watchers"
        ],
        "limit": 500
      }
    }
  },
  "query+siteinfo": {
    "description": "Get data of the site, which client libraries read before they start.",
    "path": "query+siteinfo",
    "group": "meta",
    "classname": "ApiQuerySiteinfo",
    "prefix": "si",
    "readrights": true,
    "parameters": {
      "siprop": {
        "kind": "multi",
        "description": "Which data.",
        "required": false,
        "sensitive": false,
        "values": [
          "dbrepllag",
          "defaultoptions",
          "extensions",
          "extensiontags",
          "fileextensions",
          "functionhooks",
          "general",
          "interwikimap",
          "languages",
          "languagevariants",
          "libraries",
          "magicwords",
          "namespacealiases",
          "namespaces",
          "protocols",
          "restrictions",
          "rightsinfo",
          "showhooks",
          "skins",
          "specialpagealiases",
          "statistics",
          "uploaddialog",
          "usergroups",
          "variables"
        ],
        "limit": 500,
        "default": [
          "general"
        ]
      },
      "sifilteriw": {
        "kind": "enum",
        "description": "Which entries of the interwiki map. The map is empty.",
        "required": false,
        "sensitive": false,
        "values": [
          "!local",
          "local"
        ]
      },
      "sishowalldb": {
        "kind": "boolean",
        "description": "List every database server. There is only one.",
        "required": false,
        "sensitive": false
      },
      "sinumberingroup": {
        "kind": "boolean",
        "description": "With `usergroups`: add the number of members of each group.",
        "required": false,
        "sensitive": false
      },
      "siinlanguagecode": {
        "kind": "string",
        "description": "Language for the names of languages. Accepted and ignored.",
        "required": false,
        "sensitive": false,
        "maxLength": 64
      }
    }
  },
  "query+tokens": {
    "description": "Get tokens for changes, and the token for a login.",
    "path": "query+tokens",
    "group": "meta",
    "classname": "ApiQueryTokens",
    "parameters": {
      "type": {
        "kind": "multi",
        "description": "Which tokens; `*` for all. Requesting `login` or `createaccount` sets a session cookie.",
        "required": false,
        "sensitive": false,
        "values": [
          "createaccount",
          "csrf",
          "login",
          "patrol",
          "rollback",
          "userrights",
          "watch"
        ],
        "limit": 500,
        "default": [
          "csrf"
        ],
        "all": "*"
      }
    }
  },
  "query+userinfo": {
    "description": "Get the current account.",
    "path": "query+userinfo",
    "group": "meta",
    "classname": "ApiQueryUserInfo",
    "prefix": "ui",
    "readrights": true,
    "parameters": {
      "uiprop": {
        "kind": "multi",
        "description": "Which further data; `*` for all.",
        "required": false,
        "sensitive": false,
        "values": [
          "acceptlang",
          "blockinfo",
          "centralids",
          "changeablegroups",
          "editcount",
          "email",
          "groupmemberships",
          "groups",
          "hasmsg",
          "implicitgroups",
          "latestcontrib",
          "options",
          "ratelimits",
          "realname",
          "registrationdate",
          "rights",
          "theoreticalratelimits",
          "unreadcount"
        ],
        "limit": 500,
        "all": "*"
      },
      "uiattachedwiki": {
        "kind": "string",
        "description": "With `centralids`: tell whether the account exists on this wiki too. There is only one wiki, so the result is\nalways no.\n",
        "required": false,
        "sensitive": false,
        "maxLength": 255
      }
    }
  },
  "query+users": {
    "description": "Get information about accounts. Only the current account is shown; every other name is missing.",
    "path": "query+users",
    "group": "list",
    "classname": "ApiQueryUsers",
    "prefix": "us",
    "readrights": true,
    "parameters": {
      "usprop": {
        "kind": "multi",
        "description": "Which information; the same as `meta=userinfo` returns.",
        "required": false,
        "sensitive": false,
        "values": [
          "blockinfo",
          "cancreate",
          "centralids",
          "editcount",
          "emailable",
          "gender",
          "groupmemberships",
          "groups",
          "implicitgroups",
          "registration",
          "rights"
        ],
        "limit": 500
      },
      "ususers": {
        "kind": "multi",
        "description": "Names of accounts.",
        "required": false,
        "sensitive": false,
        "limit": 500,
        "maxUsefulLength": 255
      }
    }
  },
  "xml": {
    "description": "Parameters of the XML format.",
    "path": "xml",
    "group": "format",
    "parameters": {
      "xslt": {
        "kind": "string",
        "description": "Name of a style sheet page. There are no pages here, so the response has a warning.",
        "required": false,
        "sensitive": false,
        "maxLength": 255
      },
      "includexmlnamespace": {
        "kind": "boolean",
        "description": "Add the namespace of MediaWiki's API to the root element.",
        "required": false,
        "sensitive": false
      }
    }
  }
};
