/** The hub's sign beside the Studio's title, the same as the site's icon. */
export function HubIcon() {
  return (
    <svg viewBox="0 0 64 64" width="1em" height="1em" aria-hidden="true">
      <rect width="64" height="64" rx="14" fill="#0f3d45" />
      <path
        d="M6 34h14l5-9 8 25 9-38 7 30 4-8h7"
        fill="none"
        stroke="#f2b134"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
