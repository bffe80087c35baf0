import { describe, expect, it } from "vitest";
import { movedTo } from "./movedTo.ts";

const origin = "https://hub.example";

/** The assets of a build that hold one file; `asked` are the addresses asked for. */
function assetsWith(file: () => Response) {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (url: string) => {
      asked.push(url);
      return Promise.resolve(file());
    },
  };
}

describe("movedTo", () => {
  it("tells where a former address leads, and reads the file of a build once", async () => {
    const assets = assetsWith(() => Response.json({ "/personen/a/": "/personen/b/" }));
    expect(await movedTo("/personen/a/", { assets, origin })).toBe("/personen/b/");
    expect(await movedTo("/personen/c/", { assets, origin })).toBeUndefined();
    expect(await movedTo("/toString", { assets, origin })).toBeUndefined();
    expect(assets.asked).toEqual(["https://hub.example/moved.json"]);
  });

  it("keeps builds apart", async () => {
    const [one, other] = ["/b/", "/c/"].map((to) => assetsWith(() => Response.json({ "/a/": to })));
    if (one === undefined || other === undefined) throw new Error("two builds were made");
    expect(await movedTo("/a/", { assets: one, origin })).toBe("/b/");
    expect(await movedTo("/a/", { assets: other, origin })).toBe("/c/");
  });

  it("knows of nothing where the build has no such file", async () => {
    const assets = assetsWith(() => new Response(null, { status: 404 }));
    expect(await movedTo("/a/", { assets, origin })).toBeUndefined();
  });

  it("does not lead to another host", async () => {
    const assets = assetsWith(() => Response.json({ "/a/": "https://evil.example/" }));
    await expect(movedTo("/a/", { assets, origin })).rejects.toThrow("/a/");
  });
});
