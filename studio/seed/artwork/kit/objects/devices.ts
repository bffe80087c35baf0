import { c, darker, lighter } from "../palette.ts";
import { pulsePath } from "../pulse.ts";
import { circle, clip, group, line, path, polygon, rect, repeat, type Svg } from "../svg.ts";

/** Upright phone, 180 × 360, centred. `screen` is drawn in the same coordinates, clipped. */
export function phone(screen: Svg, shell: string = c.night): Svg {
  return (
    rect(-90, -180, 180, 360, shell, { radius: 28 }) +
    clip(
      rect(-78, -166, 156, 332, c.white, { radius: 18 }),
      rect(-78, -166, 156, 332, c.white),
      screen,
    ) +
    rect(-22, -162, 44, 10, shell, { radius: 5 })
  );
}

/** Tablet, 520 × 380 (or `w` × `h`), centred. */
export function tablet(screen: Svg, w = 520, h = 380, shell: string = c.night): Svg {
  return (
    rect(-w / 2, -h / 2, w, h, shell, { radius: 30 }) +
    clip(
      rect(-w / 2 + 22, -h / 2 + 22, w - 44, h - 44, c.white, { radius: 12 }),
      rect(-w / 2, -h / 2, w, h, c.white),
      screen,
    )
  );
}

/** Laptop, screen 420 × 270, standing on y 0. */
export function laptop(screen: Svg, shell: string = c.night): Svg {
  return (
    rect(-225, -300, 450, 290, shell, { radius: 20 }) +
    group(
      { y: -155 },
      clip(
        rect(-208, -128, 416, 256, c.white, { radius: 8 }),
        rect(-208, -128, 416, 256, c.white),
        screen,
      ),
    ) +
    path("M-270,-14 H270 L250,4 Q248,10 236,10 H-236 Q-248,10 -250,4Z", lighter(shell, 0.3)) +
    rect(-50, -14, 100, 8, darker(shell, 0.3), { radius: 4 })
  );
}

/** Screen on a foot, 460 × 300, standing on y 0. */
export function monitor(screen: Svg, shell: string = c.night): Svg {
  return (
    path("M-30,-80 H30 L44,0 H-44Z", darker(shell, 0.1)) +
    rect(-100, -12, 200, 14, darker(shell, 0.1), { radius: 7 }) +
    rect(-230, -390, 460, 310, shell, { radius: 20 }) +
    group(
      { y: -235 },
      clip(
        rect(-212, -137, 424, 274, c.white, { radius: 8 }),
        rect(-212, -137, 424, 274, c.white),
        screen,
      ),
    )
  );
}

/** Tripod with its head at 0,0 and feet `height` below. */
export function tripod(height: number, colour: string = c.night): Svg {
  return (
    line(`M0,20 L-${height * 0.34},${height}`, colour, 14) +
    line(`M0,20 L${height * 0.34},${height}`, colour, 14) +
    line(`M0,20 V${height * 0.96}`, darker(colour, 0.2), 14) +
    rect(-20, -14, 40, 60, darker(colour, 0.3), { radius: 8 }) +
    line(`M-${height * 0.15},${height * 0.47} H${height * 0.15}`, colour, 8)
  );
}

/** Phone lying across a tripod; `screen` 332 × 156, centred on 0,0. */
export function phoneOnTripod(screen: Svg, height: number): Svg {
  return (
    group({ y: 100 }, tripod(height)) +
    rect(-30, 84, 60, 26, c.coral, { radius: 8 }) +
    rect(-190, -98, 380, 196, c.night, { radius: 28 }) +
    clip(
      rect(-172, -82, 344, 164, c.white, { radius: 14 }),
      rect(-172, -82, 344, 164, c.sky),
      screen,
    )
  );
}

/** Film lamp on a stand; the lamp head centre is 0,0 and it shines to the right. */
export function filmLamp(height: number): Svg {
  return (
    line(`M0,0 V${height}`, c.night, 14) +
    line(`M0,${height - 60} L-70,${height} M0,${height - 60} L70,${height}`, c.night, 12) +
    group(
      { rotate: 14 },
      polygon("-40,-60 60,-96 60,96 -40,60", c.night) +
        rect(54, -96, 18, 192, c.sun, { radius: 6 }) +
        rect(-70, -30, 34, 60, c.steel, { radius: 8 }),
    )
  );
}

/** A beam of light from 0,0 to the right. */
export const beam = (length: number, spread: number, colour: string = c.sun): Svg =>
  polygon(`0,-60 ${length},${-spread} ${length},${spread} 0,60`, colour, { opacity: 0.28 });

/** Studio microphone, its capsule centred on 0,0, on an arm towards the lower right. */
export function microphone(colour: string = c.night): Svg {
  return (
    rect(-46, -84, 92, 150, colour, { radius: 46 }) +
    rect(-46, -84, 92, 84, c.steel, { radius: 46 }) +
    repeat(4, (i) => line(`M-30,${-58 + i * 16} H30`, c.fog, 4, { opacity: 0.7 })) +
    rect(-52, -6, 104, 20, c.coral, { radius: 6 }) +
    line("M0,66 V110", colour, 18)
  );
}

/** Film camera on a tripod; the body is centred on 0,0 and looks to the left. */
export function camera(height: number): Svg {
  return (
    group({ y: 90 }, tripod(height)) +
    rect(-110, -80, 220, 160, c.night, { radius: 22 }) +
    rect(-180, -50, 80, 100, c.steel, { radius: 12 }) +
    circle(-176, 0, 40, c.petrol) +
    circle(-180, 0, 24, c.sky) +
    rect(-60, -116, 130, 36, c.night, { radius: 12 }) +
    circle(76, -44, 12, c.coral) +
    rect(30, -20, 66, 70, c.steel, { radius: 8 })
  );
}

/** Play triangle in a disc. */
export const playButton = (r: number, disc: string = c.coral): Svg =>
  circle(0, 0, r, disc) +
  path(`M${-r * 0.3},${-r * 0.45} L${r * 0.5},0 L${-r * 0.3},${r * 0.45}Z`, c.white);

/** Bars of a video call: `count` tiles in rows of `columns`; `tile` draws each at its centre. */
export function tiles(
  count: number,
  columns: number,
  w: number,
  h: number,
  gap: number,
  tile: (index: number) => Svg,
): Svg {
  const rows = Math.ceil(count / columns);
  return repeat(count, (i) => {
    const x = (i % columns) * (w + gap) - ((columns - 1) * (w + gap)) / 2;
    const y = Math.floor(i / columns) * (h + gap) - ((rows - 1) * (h + gap)) / 2;
    return group({ x, y }, clip(rect(-w / 2, -h / 2, w, h, "#000000", { radius: 10 }), tile(i)));
  });
}

/** A small pulse line for screens and sheets, centred. */
export const miniPulse = (width: number, colour: string = c.coral, strokeWidth = 7): Svg =>
  line(
    pulsePath({ from: -width / 2, to: width / 2, y: 0, beats: [0], colour, height: width * 0.22 }),
    colour,
    strokeWidth,
  );

export const keyboard = (w: number): Svg =>
  rect(-w / 2, -70, w, 140, c.fog, { radius: 18 }) +
  repeat(3, (row) =>
    repeat(11, (i) =>
      rect(
        -w / 2 + 18 + i * ((w - 36) / 11),
        -54 + row * 38,
        (w - 36) / 11 - 8,
        30,
        i === 10 && row === 1 ? c.coral : c.white,
        { radius: 6 },
      ),
    ),
  );

export const scanner = (): Svg =>
  rect(-22, -70, 44, 110, c.night, { radius: 12 }) +
  rect(-14, -60, 28, 44, c.mint, { radius: 5 }) +
  path("M-22,-66 h44 l-8,-22 h-28Z", c.coral) +
  rect(-12, -4, 24, 8, c.sun, { radius: 4 });
