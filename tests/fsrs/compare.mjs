// compare.mjs DRIVER [SEED [HISTORIES]] - schedule.c against ts-fsrs, review by
// review, over random histories: on time, early, late, on the same day, months
// apart, with all four ratings, under several retentions and longest intervals.
// Every number must be equal: dates to the millisecond, the rest to 1e-7.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const MINUTE = 60_000, DAY = 1440 * MINUTE;
const [driver, seedText, countText] = process.argv.slice(2);
const seed = Number(seedText || Date.now() % 1_000_000_007);
const count = Number(countText || 1000);
// it is installed beside what is built, not beside this file
const installed = join(process.cwd(), "node_modules", "ts-fsrs");
const { fsrs, createEmptyCard } =
	createRequire(import.meta.url)(installed);
const { version } =
	JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));

// mulberry32: a seed gives the same histories everywhere
let state = seed >>> 0;
function random() {
	state = (state + 0x6d2b79f5) >>> 0;
	let t = Math.imul(state ^ (state >>> 15), state | 1);
	t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
	return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];

// When the next review is, from the last and from when it is due.
const habits = {
	onTime: (last, due) => due,
	early: (last, due) => last + Math.floor((due - last) * random()),
	late: (last, due) => due + Math.floor((due - last) * 2 * random()),
	sameDay: (last) => last + below(4 * 60) * MINUTE,
	atOnce: (last) => last,
	aroundMidnight: (last) =>
		Math.max(last, (Math.floor(last / DAY) + 1) * DAY - 2 + below(4)),
	aDayLater: (last) => last + DAY - 2 + below(4),
	monthsLater: (last) => last + (30 + below(700)) * DAY + below(DAY),
};
const ratings = {
	any: () => 1 + below(4),
	mostlyRight: () => pick([1, 2, 3, 3, 3, 3, 3, 4]),
	right: () => 3,
	easy: () => 4,
	wrong: () => pick([1, 1, 1, 2]),
	hard: () => 2,
};

function history() {
	const options = {
		request_retention: pick([0.9, 0.9, 0.9, 0.7, 0.8, 0.95, 0.99]),
		maximum_interval: pick([36500, 36500, 36500, 365, 30, 1]),
	};
	const scheduler = fsrs({ ...options, enable_fuzz: false });
	const rate = pick(Object.values(ratings));
	const habit = random() < 0.5 ? pick(Object.values(habits)) : null;
	let now = Date.UTC(1969 + below(80), below(12), 1 + below(28)) + below(DAY);
	let card = createEmptyCard(new Date(now));
	const reviews = [], want = [];
	for (let n = 1 + below(25); n; n--) {
		const rating = rate();
		card = scheduler.next(card, new Date(now), rating).card;
		const due = card.due.getTime();
		const recall = scheduler.get_retrievability(
			card, new Date(now + 10 * DAY), false);
		reviews.push(`${now} ${rating}`);
		want.push([due, card.state, card.learning_steps,
			card.scheduled_days, card.reps, card.lapses,
			card.stability, card.difficulty, recall]);
		now = (habit || pick(Object.values(habits)))(now, due);
		if (now > 8e15) break;
	}
	const head = `${options.request_retention} ${options.maximum_interval}`;
	return { lines: [head, ...reviews], want };
}

const names = ["due", "state", "step", "days", "reviews", "lapses",
	"stability", "difficulty", "recall"];
const WHOLE = 6;
const all = Array.from({ length: count }, history);
const input = all.map((h) => h.lines.join("\n") + "\n\n").join("");
const done = spawnSync(driver, { input, maxBuffer: 1 << 28 });
if (done.status !== 0) {
	console.log(`FAIL fsrs: ${driver}: ${done.error || done.stderr}`);
	process.exit(1);
}
const got = done.stdout.toString().trimEnd().split("\n");
let at = 0, failed = 0, worst = 0;
for (const { lines, want } of all)
	for (let i = 0; i < want.length; i++, at++) {
		const numbers = (got[at] || "").split(" ").map(Number);
		const off = want[i].map((x, k) => Math.abs(x - numbers[k]));
		worst = Math.max(worst, ...off.slice(WHOLE));
		const bad = off.findIndex((x, k) => !(x <= (k < WHOLE ? 0 : 1e-7)));
		if (bad < 0) continue;
		if (failed++ < 5)
			console.log(`FAIL fsrs: ${names[bad]} is ${numbers[bad]},`
				+ ` ts-fsrs has ${want[i][bad]}, after:\n`
				+ lines.slice(0, i + 2).join("\n"));
	}
console.log(`fsrs: ${count} histories, ${at} reviews, seed ${seed}: `
	+ `${at - failed} as in ts-fsrs ${version} (largest difference of `
	+ `stability, difficulty, recall ${worst.toExponential(1)}), `
	+ `${failed} failed`);
process.exit(failed || got.length !== at ? 1 : 0);
