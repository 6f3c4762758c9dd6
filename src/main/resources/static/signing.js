// A name drawn with a finger, a pen or a mouse: strokes, never a picture. Without this the paper is signed.
for (const pad of document.querySelectorAll("[data-pad]")) {
  const box = pad.querySelector("svg");
  const drawn = box.querySelector(".pad-s");
  const kept = pad.querySelector("input[type=hidden]");
  let stroke = null;
  pad.hidden = false;
  drawn.setAttribute("d", kept.value);

  const point = (event) => {
    const at = box.getBoundingClientRect();
    const x = Math.round(((event.clientX - at.left) * 640) / at.width);
    const y = Math.round(((event.clientY - at.top) * 130) / at.height);
    return `${Math.min(640, Math.max(0, x))} ${Math.min(130, Math.max(0, y))}`;
  };
  const show = () => drawn.setAttribute("d", kept.value);

  box.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    box.setPointerCapture(event.pointerId);
    stroke = point(event);
    kept.value += `M${stroke}`;
  });
  box.addEventListener("pointermove", (event) => {
    if (stroke === null || kept.value.length > 20_000) return;
    const next = point(event);
    if (next === stroke) return;
    stroke = next;
    kept.value += `L${stroke}`;
    show();
  });
  for (const end of ["pointerup", "pointercancel"]) {
    box.addEventListener(end, () => (stroke = null));
  }
  pad.querySelector("button").addEventListener("click", () => {
    kept.value = "";
    show();
  });
}
