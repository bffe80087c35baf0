/** One heartbeat in a box of 96 by 40, entering and leaving at 28 from the top. */
export const BEAT =
  "M0 28h14c4 0 4-5 8-5s4 5 8 5h7l3 4 7-29 8 35 5-14 3 4h5c5 0 5-6 10-6s5 6 10 6h8";
