// What is nicer with a script; every page does all it does without.
"use strict";

const store = (area, name, value) => {
	try {
		if (value === undefined)
			return area.getItem(name);
		if (value === null)
			area.removeItem(name);
		else
			area.setItem(name, value);
	} catch { /* a browser that keeps nothing */ }
	return null;
};

// A note is not lost with the page, until it is sent.
for (const field of document.querySelectorAll("textarea[data-keep]")) {
	const name = "note-" + field.dataset.keep;

	field.value ||= store(sessionStorage, name) || "";
	field.addEventListener("input", () => store(sessionStorage, name, field.value));
	field.form.addEventListener("submit", () => store(sessionStorage, name, null));
}

// How many wait, twice a minute, while somebody looks.
const open = document.getElementById("open");

if (open)
	setInterval(async () => {
		if (document.hidden)
			return;
		const answer = await fetch("/held/count", { headers: { Accept: "application/json" } }).catch(() => null);

		if (answer?.ok && answer.headers.get("Content-Type") === "application/json")
			open.textContent = (await answer.json()).open;
	}, 30000);

// Single keys, which can be switched off.
let keys = store(localStorage, "keys") !== "off";
const toggle = document.querySelector("button.keys");

const show = () => {
	toggle.textContent = keys ? "Keys are on" : "Keys are off";
	toggle.setAttribute("aria-pressed", String(keys));
};

if (toggle) {
	toggle.hidden = false;
	toggle.addEventListener("click", () => {
		keys = !keys;
		store(localStorage, "keys", keys ? "on" : "off");
		show();
	});
	show();
}

const rows = () => [...document.querySelectorAll(".row .subj")];

const step = (by, rel) => {
	const all = rows(), link = document.querySelector(`a[rel=${rel}]`);

	if (all.length)
		all[Math.min(Math.max(all.indexOf(document.activeElement) + by, 0), all.length - 1)].focus();
	else if (link)
		link.click();
};

const actions = {
	j: () => step(1, "next"),
	k: () => step(-1, "prev"),
	x: () => document.activeElement.closest(".row")?.querySelector("input[name=id]")?.click(),
	"/": () => document.getElementById("search")?.focus(),
};

addEventListener("keydown", (event) => {
	if (!keys || event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea, select"))
		return;
	const action = actions[event.key];
	const button = action ? null : document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);

	if (!action && !button)
		return;
	event.preventDefault();
	if (action)
		action();
	else
		button.click();
});
