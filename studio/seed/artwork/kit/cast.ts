import type { Person } from "./figure.ts";
import { c, hairColour as h, skin as s } from "./palette.ts";

/** Everybody who appears; the eight with a page look the same wherever they are shown. */
export const cast = {
  miriam: {
    look: { skin: s.fair, hair: "bob", hairColour: h.dark, strand: h.silver, glasses: "round" },
    outfit: { kind: "blazer", colour: c.teal, second: c.cream },
    trousers: c.night,
  },
  jonas: {
    look: { skin: s.fair, hair: "short", hairColour: h.blond, beard: "short" },
    outfit: { kind: "jumper", colour: "#d99a2b" },
    trousers: c.steel,
  },
  aylin: {
    look: { skin: s.warm, hair: "ponytail", hairColour: h.black, lips: "#b5303a" },
    outfit: { kind: "shirt", colour: "#c73e35" },
    trousers: c.night,
    neckwear: "headphones",
  },
  svenja: {
    look: { skin: s.fair, hair: "pixie", hairColour: h.red, glasses: "narrow", freckles: true },
    outfit: { kind: "cardigan", colour: c.moss, second: c.white },
    trousers: c.petrol,
  },
  rolf: {
    look: {
      skin: s.warm,
      hair: "side",
      hairColour: h.grey,
      beard: "full",
      gear: ["glassesUp", "pencil"],
    },
    outfit: { kind: "apron", colour: "#2f5a45", second: "#b9534a", checked: true },
    trousers: c.moss,
  },
  petra: {
    look: { skin: s.fair, hair: "bob", hairColour: h.silver, lips: "#a8404a", glasses: "fine" },
    outfit: { kind: "blazer", colour: "#24406b", second: c.white, scarf: "#d1912f" },
    trousers: c.night,
  },
  mehmet: {
    look: { skin: s.tan, hair: "short", hairColour: h.black, beard: "moustache" },
    outfit: { kind: "workJacket", colour: "#43505a", second: "#e8772e" },
    trousers: c.night,
    neckwear: "goggles",
  },
  lena: {
    look: { skin: s.fair, hair: "bun", hairColour: h.light, freckles: true },
    outfit: { kind: "waistcoat", colour: c.wine, second: c.white, badge: true },
    trousers: c.night,
  },
  frieda: {
    look: { skin: s.fair, hair: "plait", hairColour: h.red, freckles: true },
    outfit: { kind: "dungarees", colour: c.petrol, second: c.sun },
    trousers: c.petrol,
  },
  emil: {
    look: { skin: s.deep, hair: "crop", hairColour: h.black },
    outfit: { kind: "apron", colour: c.moss, second: c.cream },
    trousers: c.steel,
  },
  noor: {
    look: { skin: s.tan, hair: "hijab", hairColour: c.coral },
    outfit: { kind: "jumper", colour: c.petrol },
    trousers: c.night,
  },
  amara: {
    look: { skin: s.deep, hair: "afro", hairColour: h.black, gear: ["earring"] },
    outfit: { kind: "hoodie", colour: c.sun },
    trousers: c.petrol,
  },
  ben: {
    look: { skin: s.warm, hair: "curls", hairColour: h.brown },
    outfit: { kind: "tee", colour: c.coral },
    trousers: c.petrol,
  },
  linh: {
    look: { skin: s.warm, hair: "long", hairColour: h.black },
    outfit: { kind: "workJacket", colour: c.teal, second: c.sun },
    trousers: c.night,
  },
  yusuf: {
    look: { skin: s.brown, hair: "short", hairColour: h.black, beard: "short" },
    outfit: { kind: "hiVis", colour: "#f08a24", second: c.petrol },
    trousers: c.night,
  },
  marta: {
    look: { skin: s.warm, hair: "ponytail", hairColour: h.brown },
    outfit: { kind: "shirt", colour: "#3f6f9c" },
    trousers: c.night,
  },
  georg: {
    look: { skin: s.fair, hair: "bald", hairColour: h.silver, glasses: "narrow" },
    outfit: { kind: "cardigan", colour: c.wine, second: c.cream },
    trousers: c.steel,
  },
  tom: {
    look: { skin: s.fair, hair: "side", hairColour: h.brown },
    outfit: { kind: "hoodie", colour: c.sage },
    trousers: c.night,
  },
  ida: {
    look: { skin: s.brown, hair: "curls", hairColour: h.dark, gear: ["hearingAid"] },
    outfit: { kind: "dungarees", colour: c.coral, second: c.cream },
    trousers: c.coral,
  },
  kofi: {
    look: { skin: s.deep, hair: "curls", hairColour: h.black },
    outfit: { kind: "tunic", colour: "#a9cfe0", second: c.teal },
    trousers: "#a9cfe0",
  },
  hanna: {
    look: { skin: s.fair, hair: "bob", hairColour: h.blond },
    outfit: { kind: "tunic", colour: "#a9cfe0", second: c.teal },
    trousers: "#a9cfe0",
  },
  paul: {
    look: { skin: s.tan, hair: "crop", hairColour: h.dark, gear: ["bakerCap"] },
    outfit: { kind: "apron", colour: c.white, second: "#8fb0c9" },
    trousers: c.night,
  },
} satisfies Record<string, Person>;

/** `who` with a changed head or other clothes. */
export function dressed(
  who: Person,
  change: { look?: Partial<Person["look"]>; outfit?: Person["outfit"] },
): Person {
  return { ...who, look: { ...who.look, ...change.look }, outfit: change.outfit ?? who.outfit };
}
