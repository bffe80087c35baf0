/** The hub's sign beside the Studio's title: a pulse on the hub's colour. */
export function HubIcon() {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="#0b5d5a" />
      <path
        d="M4 12.5h3.6l2-5.5 3.4 10 2.4-6.5 1.1 2H20"
        fill="none"
        stroke="#ffd166"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
