declare namespace NodeJS {
  /** What the Studio is built with; the build writes the values into the code. */
  interface ProcessEnv {
    /** Set: the Studio of this Sanity project. Not set: the Studio of the local lake. */
    SANITY_STUDIO_PROJECT_ID?: string;
    SANITY_STUDIO_DATASET?: string;
    /** The local lake's origin, where it is not the default. */
    SANITY_STUDIO_LAKE_URL?: string;
  }
}
