"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.login = login;
const cookie_1 = require("cookie");
const { serialize } = require("cookie");
const cookie = require("cookie");
function login(req, res) {
    res.setHeader("Set-Cookie", (0, cookie_1.serialize)("a", "b")); // expect: require-samesite
    res.setHeader("Set-Cookie", (0, cookie_1.serialize)("a", "b", { httpOnly: true })); // expect: require-samesite
    res.setHeader("Set-Cookie", (0, cookie_1.serialize)("a", "b", { httpOnly: true, sameSite: "lax" }));
    res.setHeader("Set-Cookie", (0, cookie_1.serialize)("a", "b", { sameSite: "none" })); // expect: none-requires-secure
    res.setHeader("Set-Cookie", cookie_1.serialize("a", "b")); // expect: require-samesite
    res.setHeader("Set-Cookie", serialize("a", "b")); // expect: require-samesite
    res.setHeader("Set-Cookie", serialize("a", "b", { sameSite: "strict" }));
    res.setHeader("Set-Cookie", cookie.serialize("a", "b", { maxAge: 60 })); // expect: require-samesite
    res.setHeader("Set-Cookie", require("cookie").serialize("a", "b")); // expect: require-samesite
    res.end();
}
