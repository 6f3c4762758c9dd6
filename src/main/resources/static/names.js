// Names while somebody is there, codes when not (D16): after 60 seconds without use, or by the key H.
const namesButton = one("[data-names]");
if (namesButton) {
  const root = document.documentElement;
  const words = one("span", namesButton);
  const [hide, show] = [words.textContent, namesButton.dataset.names];
  let byHand = false;
  let timer;
  const set = (codes) => {
    root.toggleAttribute("data-codes", codes);
    words.textContent = codes ? show : hide;
  };
  const here = () => {
    clearTimeout(timer);
    if (!byHand) set(false);
    timer = setTimeout(() => set(true), 60_000);
  };
  namesButton.hidden = false;
  namesButton.addEventListener("click", () => set((byHand = !root.hasAttribute("data-codes"))));
  for (const sign of ["pointermove", "pointerdown", "keydown", "scroll"]) addEventListener(sign, here, { passive: true });
  here();
}
