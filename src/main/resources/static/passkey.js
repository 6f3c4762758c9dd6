// A passkey instead of a typed code, where the browser knows passkeys; without this the code is typed. What the
// authenticator answers goes into the box of the code, and the form is sent as ever. Nothing is kept.

const knowsPasskeys = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON);

function offerPasskey(part) {
  for (const offer of part.querySelectorAll("[data-passkey]")) offer.hidden = !knowsPasskeys;
  for (const instead of part.querySelectorAll("[data-no-passkey]")) instead.hidden = knowsPasskeys;
}
offerPasskey(document);
for (const words of document.querySelectorAll("template[data-say]")) offerPasskey(words.content);

// What the register wants signed, made at this moment.
async function askPasskey(form, again) {
  const answer = await fetch("/passkey/challenge", {
    method: "POST",
    body: new URLSearchParams({ _csrf: form.querySelector("[name=_csrf]").value }),
    headers: { "HX-Request": "true" },
  });
  if (takeToken(answer) && !again) return askPasskey(form, true);
  if (!answer.ok) throw new Error("no challenge");
  return PublicKeyCredential.parseRequestOptionsFromJSON(await answer.json());
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-passkey] button");
  if (!button) return;
  const form = button.form;
  const failed = button.parentElement.querySelector("[data-passkey-failed]");
  failed.hidden = true;
  button.disabled = true;
  try {
    const makes = button.dataset.makes;
    const key = makes
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(makes)) })
      : await navigator.credentials.get({ publicKey: await askPasskey(form) });
    const box = form.elements[button.dataset.into];
    const type = box.type;
    box.type = "hidden"; // so that nobody sees it there
    box.value = JSON.stringify(key);
    form.requestSubmit();
    box.value = "";
    box.type = type;
  } catch {
    failed.hidden = false; // given up, or none of theirs at hand: the code is still there
  } finally {
    button.disabled = false;
  }
});
