// Generated from openapi/ by "npm run generate". Do not edit.

export type ParameterKind = 'boolean' | 'string' | 'integer' | 'enum' | 'multi';

/** What the description says of one parameter, whichever method and place it is sent by. */
export interface ParameterFacts {
  kind: ParameterKind;
  description: string;
  /** Absence is an error. */
  required: boolean;
  /** May not stand in the address. */
  sensitive: boolean;
  /** The words an `enum` or `multi` takes; absent when any word is taken. */
  values?: readonly string[];
  /** How many words a `multi` takes. */
  limit?: number;
  minimum?: number;
  maximum?: number;
  /** Longest value, in characters. */
  maxLength?: number;
  default?: string | number | boolean | readonly string[];
  deprecated?: boolean;
  /** The rest is the description's `x-mediawiki`: a type's own name, the word for all values, the kind of token. */
  type?: string;
  all?: string;
  tokentype?: string;
  /** Kept out of logs, although it may stand in the address. */
  secret?: boolean;
}

/** A module of the action API: the main module, an action, a part of an action, or a format. */
export interface ModuleFacts {
  description: string;
  path: string;
  group: string;
  prefix?: string;
  mustbeposted?: boolean;
  readrights?: boolean;
  writerights?: boolean;
  token?: string;
  /** Takes more parameters than are listed, depending on what is logged in to. */
  dynamic?: boolean;
  parameters: Readonly<Record<string, ParameterFacts>>;
}

export const mediawikiModules: Readonly<Record<string, ModuleFacts>> = {
  "checktoken": {
    "description": "Say whether a token would be taken.",
    "path": "checktoken",
    "group": "action",
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
        "description": "The token to look at.",
        "required": true,
        "sensitive": false,
        "maxLength": 1048576,
        "secret": true
      },
      "maxtokenage": {
        "kind": "integer",
        "description": "How many seconds old it may be.",
        "required": false,
        "sensitive": false,
        "minimum": -9007199254740991,
        "maximum": 9007199254740991
      }
    }
  },
  "clientlogin": {
    "description": "Log in step by step, for applications that can show their user what is asked next.",
    "path": "clientlogin",
    "group": "action",
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
        "limit": 500
      },
      "loginmessageformat": {
        "kind": "enum",
        "description": "Form of the texts in the answer.",
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
        "description": "Answer the fields of all requests in one list.",
        "required": false,
        "sensitive": false
      },
      "loginpreservestate": {
        "kind": "boolean",
        "description": "Go on with what an earlier, failed attempt has kept. Nothing is ever kept here.",
        "required": false,
        "sensitive": false
      },
      "loginreturnurl": {
        "kind": "string",
        "description": "Where a login through a third party would come back to: an absolute address. Wanted unless `logincontinue` is\nthere.\n",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576
      },
      "logincontinue": {
        "kind": "boolean",
        "description": "This is the answer to a `UI` of before.",
        "required": false,
        "sensitive": false
      },
      "logintoken": {
        "kind": "string",
        "description": "The login token of `meta=tokens&type=login`, from the same session. Never in the address.",
        "required": true,
        "sensitive": true,
        "maxLength": 1048576,
        "tokentype": "login"
      }
    }
  },
  "fm": {
    "description": "What the forms for people take.",
    "path": "fm",
    "group": "format",
    "parameters": {
      "wrappedhtml": {
        "kind": "boolean",
        "description": "Answer the page as a member of a JSON document, for a sandbox that shows it.",
        "required": false,
        "sensitive": false
      }
    }
  },
  "help": {
    "description": "Show help for the modules named.",
    "path": "help",
    "group": "action",
    "parameters": {
      "modules": {
        "kind": "multi",
        "description": "Modules by path: `main`, `login`, `query+tokens`, `json`.",
        "required": false,
        "sensitive": false,
        "limit": 500,
        "default": [
          "main"
        ]
      },
      "submodules": {
        "kind": "boolean",
        "description": "Help for the submodules too.",
        "required": false,
        "sensitive": false
      },
      "recursivesubmodules": {
        "kind": "boolean",
        "description": "Help for all submodules below.",
        "required": false,
        "sensitive": false
      },
      "wrap": {
        "kind": "boolean",
        "description": "Answer the page as a member of the usual answer.",
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
    "description": "What the JSON form takes.",
    "path": "json",
    "group": "format",
    "parameters": {
      "callback": {
        "kind": "string",
        "description": "Wrap the answer in a call of this function, for script elements. Whoever asks so is nobody in particular: no\nlogin, no tokens. Signs other than letters, digits and `_ . ' \" [ ]` are dropped from the name.\n",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576
      },
      "utf8": {
        "kind": "boolean",
        "description": "In format version 1: write signs beyond ASCII as they are.",
        "required": false,
        "sensitive": false
      },
      "ascii": {
        "kind": "boolean",
        "description": "In format version 2: escape signs beyond ASCII.",
        "required": false,
        "sensitive": false
      },
      "formatversion": {
        "kind": "enum",
        "description": "Version 1 is what old clients know: a true flag is an empty string, a false one is absent, text is called `*`.\nVersion 2 has real booleans and named members; `latest` is 2.\n",
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
    "prefix": "lg",
    "mustbeposted": true,
    "writerights": true,
    "parameters": {
      "lgname": {
        "kind": "string",
        "description": "Name of the account; `Name@app` with the secret of a bot password.",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576
      },
      "lgpassword": {
        "kind": "string",
        "description": "The password; `app@secret` for a bot password beside the plain name. Never in the address.",
        "required": false,
        "sensitive": true,
        "maxLength": 1048576,
        "type": "password"
      },
      "lgdomain": {
        "kind": "string",
        "description": "Read for old clients; it changes nothing.",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576
      },
      "lgtoken": {
        "kind": "string",
        "description": "The login token of `meta=tokens&type=login`, from the same session. Without it the answer is `NeedToken` and\nbrings one. Never in the address.\n",
        "required": false,
        "sensitive": true,
        "maxLength": 1048576
      }
    }
  },
  "logout": {
    "description": "Log out and end the session.",
    "path": "logout",
    "group": "action",
    "mustbeposted": true,
    "token": "csrf",
    "parameters": {
      "token": {
        "kind": "string",
        "description": "The csrf token of the session, as `meta=tokens` hands it out; `+\\` for a caller without one. Never in the\naddress.\n",
        "required": false,
        "sensitive": true,
        "maxLength": 1048576,
        "tokentype": "csrf"
      }
    }
  },
  "main": {
    "description": "What every request to the action API may carry, whichever action it asks for.",
    "path": "main",
    "group": "main",
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
        "description": "The form of the answer. Names ending in `fm` show it as a page for people.",
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
        "description": "Refuse to work when the database lags by more than this many seconds. There is one database, which reports a lag\nof -1 seconds, so only a value below that is ever exceeded.\n",
        "required": false,
        "sensitive": false,
        "minimum": -9007199254740991,
        "maximum": 9007199254740991
      },
      "smaxage": {
        "kind": "integer",
        "description": "The `s-maxage` of the answer in seconds. It counts only where the answer is the same for everybody.\n",
        "required": false,
        "sensitive": false,
        "minimum": -9007199254740991,
        "maximum": 9007199254740991,
        "default": 0
      },
      "maxage": {
        "kind": "integer",
        "description": "The `max-age` of the answer in seconds. Errors are never kept.",
        "required": false,
        "sensitive": false,
        "minimum": -9007199254740991,
        "maximum": 9007199254740991,
        "default": 0
      },
      "assert": {
        "kind": "enum",
        "description": "Go on only if the caller is logged in (`user`), is not (`anon`), or has the right `bot`.",
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
        "description": "Go on only if the caller is logged in under this name.",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576,
        "type": "user"
      },
      "requestid": {
        "kind": "string",
        "description": "Any text; the answer repeats it.",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576
      },
      "servedby": {
        "kind": "boolean",
        "description": "Name the host that answered.",
        "required": false,
        "sensitive": false
      },
      "curtimestamp": {
        "kind": "boolean",
        "description": "Add the present time.",
        "required": false,
        "sensitive": false
      },
      "responselanginfo": {
        "kind": "boolean",
        "description": "Add the languages that the answer and its errors are in.",
        "required": false,
        "sensitive": false
      },
      "origin": {
        "kind": "string",
        "description": "For requests across origins: the origin itself, as it stands in the header `Origin`, or `*` to ask as nobody in\nparticular. Has to be in the address for a preflight to see it.\n",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576
      },
      "uselang": {
        "kind": "string",
        "description": "Language of the answer: a code, `user` for the caller's own, `content` for the site's. It is noted and repeated;\ntexts are English.\n",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576,
        "default": "user"
      },
      "variant": {
        "kind": "string",
        "description": "Variant of the language. It is read and changes nothing.",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576
      },
      "errorformat": {
        "kind": "enum",
        "description": "Form of the texts of errors and warnings. `bc` is the form that old clients know.",
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
        "description": "Language of errors and warnings: a code, `uselang`, or `content`. `bc` is always English.",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576,
        "default": "uselang"
      },
      "errorsuselocal": {
        "kind": "boolean",
        "description": "Use texts of the site's own for errors. There are none here, so it changes nothing.",
        "required": false,
        "sensitive": false
      }
    }
  },
  "paraminfo": {
    "description": "Describe modules for programs.",
    "path": "paraminfo",
    "group": "action",
    "parameters": {
      "modules": {
        "kind": "multi",
        "description": "Modules by path; `*` for all actions, `query+*` and `query+**` for submodules.",
        "required": false,
        "sensitive": false,
        "limit": 500
      },
      "helpformat": {
        "kind": "enum",
        "description": "Form of the help texts; `none` leaves them away.",
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
        "description": "Submodules of `query`, in the manner of old versions.",
        "required": false,
        "sensitive": false,
        "values": [
          "authmanagerinfo",
          "siteinfo",
          "tokens",
          "userinfo"
        ],
        "limit": 500,
        "deprecated": true
      },
      "mainmodule": {
        "kind": "string",
        "description": "The module `main`, in the manner of old versions.",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576,
        "deprecated": true
      },
      "pagesetmodule": {
        "kind": "string",
        "description": "The page set, in the manner of old versions. There is none here, so it changes nothing.",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576,
        "deprecated": true
      },
      "formatmodules": {
        "kind": "multi",
        "description": "Formats, in the manner of old versions.",
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
    "description": "Read facts about the session, its account and the site.",
    "path": "query",
    "group": "action",
    "readrights": true,
    "parameters": {
      "meta": {
        "kind": "multi",
        "description": "Which facts.",
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
      "continue": {
        "kind": "string",
        "description": "Where an earlier answer broke off. Answers here are always whole; clients send an empty value.\n",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576
      },
      "rawcontinue": {
        "kind": "boolean",
        "description": "Continue in the manner of old versions: the answer has no `batchcomplete`.",
        "required": false,
        "sensitive": false
      }
    }
  },
  "query+authmanagerinfo": {
    "description": "Say what a login by `clientlogin` asks for.",
    "path": "query+authmanagerinfo",
    "group": "meta",
    "prefix": "ami",
    "parameters": {
      "amisecuritysensitiveoperation": {
        "kind": "string",
        "description": "Say whether the session is fresh enough for an operation of this name.",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576
      },
      "amirequestsfor": {
        "kind": "enum",
        "description": "List the requests of this step.",
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
        "description": "Answer the fields of all requests in one list.",
        "required": false,
        "sensitive": false
      },
      "amimessageformat": {
        "kind": "enum",
        "description": "Form of the texts in the answer.",
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
  "query+siteinfo": {
    "description": "Describe the site, as client libraries want it before they start.",
    "path": "query+siteinfo",
    "group": "meta",
    "prefix": "si",
    "readrights": true,
    "parameters": {
      "siprop": {
        "kind": "multi",
        "description": "Which parts.",
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
        "description": "List every database server. There is one.",
        "required": false,
        "sensitive": false
      },
      "sinumberingroup": {
        "kind": "boolean",
        "description": "With `usergroups`: count the members of each group.",
        "required": false,
        "sensitive": false
      },
      "siinlanguagecode": {
        "kind": "string",
        "description": "Language for names of languages. It is read and changes nothing.",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576
      }
    }
  },
  "query+tokens": {
    "description": "Get tokens for changes, and the one for a login.",
    "path": "query+tokens",
    "group": "meta",
    "parameters": {
      "type": {
        "kind": "multi",
        "description": "Which tokens; `*` for all. Asking for `login` or `createaccount` opens a session.",
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
    "description": "Say who is asking.",
    "path": "query+userinfo",
    "group": "meta",
    "prefix": "ui",
    "readrights": true,
    "parameters": {
      "uiprop": {
        "kind": "multi",
        "description": "What else to say; `*` for all.",
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
        "description": "With `centralids`: say whether the account exists on this wiki too. There is only one, so the answer is no.\n",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576
      }
    }
  },
  "xml": {
    "description": "What the XML form takes.",
    "path": "xml",
    "group": "format",
    "parameters": {
      "xslt": {
        "kind": "string",
        "description": "Name of a style sheet page. There are no pages here, so it is answered with a warning.",
        "required": false,
        "sensitive": false,
        "maxLength": 1048576
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
