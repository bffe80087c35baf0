import { cast } from "../kit/cast.ts";
import { person } from "../kit/figure.ts";
import {
  bell,
  counter,
  deskLamp,
  handPlane,
  landscape,
  pencil,
  phoneOnTripod,
  plant,
  room,
  shavings,
  tablet,
  toolWall,
  willow,
  windowFrame,
  workbench,
  beam,
} from "../kit/objects/index.ts";
import { c, lighter } from "../kit/palette.ts";
import { pulse } from "../kit/pulse.ts";
import { circle, group, line, polygon, rect } from "../kit/svg.ts";
import type { Scene } from "../scene.ts";
import { halfHour } from "./halfHour.ts";
import { weekGrid } from "./weekGrid.ts";
import { clipMicrophone, workpiece } from "./workpiece.ts";

const poster = (draw: () => string): Scene => ({ width: 1280, height: 720, draw });

/** First pictures of the four videos. */
export const posters: Record<string, Scene> = {
  "poster-lernvideo-smartphone": poster(
    () =>
      rect(0, 0, 1280, 720, "#134a54") +
      polygon("0,0 1280,0 1280,200 0,420", c.petrol) +
      pulse({
        from: -10,
        to: 1290,
        y: 130,
        beats: [180, 640],
        colour: c.coral,
        height: 110,
        width: 11,
      }) +
      group({ x: 170, y: 330, rotate: 18 }, beam(640, 240)) +
      group({ x: 110, y: 582, scale: 0.95 }, deskLamp(c.coral)) +
      rect(0, 580, 1280, 140, c.wood) +
      rect(0, 580, 1280, 20, lighter(c.wood, 0.25)) +
      group({ x: 430, y: 582, scale: 1.15 }, workpiece()) +
      group({ x: 680, y: 556, scale: 1.1 }, clipMicrophone()) +
      group(
        { x: 960, y: 290, scale: 1.45 },
        phoneOnTripod(
          rect(-180, -90, 360, 180, "#134a54") +
            line("M-58,-90 V90 M58,-90 V90 M-180,-28 H180 M-180,28 H180", c.white, 3, {
              opacity: 0.5,
            }) +
            group({ x: -20, y: 56, scale: 0.8 }, workpiece()) +
            circle(146, -56, 11, c.coral),
          320,
        ),
      ),
  ),
  "poster-berichtsheft": poster(
    () =>
      rect(0, 0, 1280, 720, c.sun) +
      polygon("0,720 0,380 1280,100 1280,720", "#f5c35c") +
      pulse({
        from: -10,
        to: 1290,
        y: 120,
        beats: [150, 820],
        colour: c.petrol,
        height: 110,
        width: 11,
      }) +
      group(
        { x: 520, y: 420, rotate: -3, scale: 0.92 },
        tablet(rect(-500, -400, 1000, 800, c.white) + weekGrid(820, 500, 4), 940, 640),
      ) +
      group({ x: 1070, y: 330 }, halfHour(170)) +
      group({ x: 960, y: 640, rotate: -12 }, pencil(260, c.coral)),
  ),
  "poster-portraet-tischlerei-niemann": poster(
    () =>
      room("#ead2a8", "#b98653", 580, 1280, 720) +
      group({ x: 640, y: 230 }, windowFrame(420, 330, landscape(420, 330), c.white)) +
      group({ x: 210, y: 220, scale: 0.55 }, toolWall("#dcbf8c")) +
      pulse({
        from: -10,
        to: 1290,
        y: 460,
        beats: [110, 1180],
        colour: c.coral,
        height: 100,
        width: 11,
      }) +
      person(cast.rolf, {
        x: 430,
        y: 370,
        scale: 1.12,
        turn: 0.4,
        rightHand: [150, 150],
        leftHand: [-50, 170],
      }) +
      person(cast.frieda, {
        x: 850,
        y: 385,
        scale: 1.08,
        turn: -0.4,
        leftHand: [-120, 120],
        rightHand: [-10, 150],
        mood: "laugh",
      }) +
      group({ x: 690, y: 570, scale: 0.66, flip: true }, handPlane()) +
      group({ x: 640, y: 570 }, workbench(1060, 220)) +
      group({ x: 560, y: 574 }, shavings(6, 240)),
  ),
  "poster-portraet-hotel-auenblick": poster(
    () =>
      room("#efd9a7", "#7d2a3a", 600, 1280, 720) +
      group(
        { x: 900, y: 240 },
        windowFrame(
          520,
          340,
          rect(-260, -170, 520, 340, c.sky) +
            rect(-260, 40, 520, 200, "#8fae7f") +
            line("M-260,120 Q0,80 260,130", "#6fb1bd", 34) +
            group({ x: 140, y: 90, scale: 0.55 }, willow(360)) +
            circle(-120, -90, 40, c.sun),
          c.cream,
        ),
      ) +
      pulse({
        from: -10,
        to: 1290,
        y: 470,
        beats: [110, 1200],
        colour: c.wine,
        height: 110,
        width: 11,
      }) +
      person(cast.lena, {
        x: 500,
        y: 350,
        scale: 1.3,
        turn: 0.3,
        mood: "laugh",
        leftHand: [-130, 150],
        rightHand: [140, 60],
      }) +
      group({ x: 640, y: 560 }, counter(1200, 220, "#a5643f")) +
      group({ x: 820, y: 560 }, bell()) +
      group({ x: 200, y: 560, scale: 0.85 }, plant(c.sage, c.cream)),
  ),
};
