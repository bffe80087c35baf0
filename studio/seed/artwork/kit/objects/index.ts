export * from "./devices.ts";
export * from "./food.ts";
export * from "./furniture.ts";
export * from "./nature.ts";
export * from "./paper.ts";
export * from "./places.ts";
export * from "./tools.ts";
