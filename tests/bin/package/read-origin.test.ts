import { describe, expect, it } from "vitest";
import { readOrigin } from "../../../bin/package/read-origin.mjs";

describe("the place of a package", () => {
  it.each([
    ["https://addins.example.com", "https://addins.example.com", "/"],
    ["https://addins.example.com/", "https://addins.example.com", "/"],
    ["https://addins.example.com/finance/segbook", "https://addins.example.com", "/finance/segbook/"],
    ["HTTPS://Addins.Example.com:8443/a/", "https://addins.example.com:8443", "/a/"],
  ])("%s", (text, origin, path) => {
    expect(readOrigin(text)).toEqual({ origin, path, base: origin + path });
  });

  it.each([
    [undefined, "Say where the add-in will stand"],
    ["", "Say where the add-in will stand"],
    ["http://addins.example.com/segbook", "over https only"],
    ["addins.example.com/segbook", "https://host/path"],
    ["https://", "https://host/path"],
    ["https:///segbook", "https://host/path"],
    ["https://ex ample/", "https://host/path"],
    ["ftp://addins.example.com", "https://host/path"],
    ["https://me:secret@addins.example.com/", "no password"],
    ["https://addins.example.com/a?b=c", 'from "?" on'],
    ["https://addins.example.com/a#b", 'from "#" on'],
    ["https://addins.example.com//a", "single slashes"],
    // It is written into the configurations of servers.
    ['https://addins.example.com/a";deny all;"', "a path of letters"],
    ["https://addins.example.com/a{b}", "a path of letters"],
  ])("refuses %s with a sentence", (text, part) => {
    expect(() => readOrigin(text)).toThrow(part);
  });
});
