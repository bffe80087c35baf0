/// <reference types="astro/client" />

/** Stands for how social images are drawn; set by site/integration/socialImages.ts. */
declare const __SOCIAL_DESIGN__: string;
