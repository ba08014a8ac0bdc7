/* distractors_find.c - choose, run what was chosen everywhere, choose again */
#include "cmd/distracting.h"
#include "key.h"

/* As many as update wants, on the newest Python: a set that comes out in
 * another order does so on all of them. Fewer where nothing is hashed. */
#define SEEDS_HASHED 16
#define SEEDS_PLAIN 3
#define SEEDS_OTHERS 2

/* The runs of one candidate on one Python. */
struct proof {
	struct place *place;
	struct candidate *candidate;
	size_t python;		/* index into the place's */
	unsigned seeds;
	size_t runs;
};

struct proving {
	const struct predictor *predictor;
	struct arena *arena;
	struct proof *proofs;
	size_t count;
	size_t at, filled;	/* the proof whose runs come in */
	struct observation *seen;
};

static bool is_newest(const struct proof *proof)
{
	return proof->python + 1 == proof->place->boxes;
}

/* Most of the time goes into these runs. */
static unsigned seeds_for(const struct proof *proof)
{
	static const char *const hashes[] = {"{", "set", "hash", "import"};
	struct str program = proof->candidate->cause->program;

	if (!is_newest(proof))
		return SEEDS_OTHERS;
	for (size_t i = 0; i < sizeof(hashes) / sizeof(*hashes); i++)
		if (str_find(program, str_of(hashes[i])) < program.len)
			return SEEDS_HASHED;
	return SEEDS_PLAIN;
}

/* ------------------------------------------------------------------- plans */

static void add_proofs(struct proving *w, struct place *place,
		       struct candidate *c)
{
	for (size_t i = 0; i < place->boxes; i++) {
		struct proof *proof = &w->proofs[w->count++];

		*proof = (struct proof){place, c, i, 0, 0};
		proof->seeds = seeds_for(proof);
		proof->runs = is_newest(proof) ? key_plan_count(proof->seeds)
					       : proof->seeds;
	}
}

static size_t plan_proof(struct proving *w, const struct proof *proof,
			 struct run_plan *out)
{
	const struct place *place = proof->place;
	struct run_plan base = causes_plan(w->arena, place->question,
					   place->box[proof->python],
					   proof->candidate->cause);

	if (is_newest(proof))
		key_plans(&base, proof->seeds, out);
	else
		for (unsigned seed = 0; seed < proof->seeds; seed++) {
			out[seed] = base;
			out[seed].seed = seed;
		}
	return proof->runs;
}

/* ---------------------------------------------------------------- judgement */

static bool is_predicted(const struct candidate *c,
			 const struct observation *o)
{
	struct ending ends = ending_of(o);

	if (ends.kind != c->outcome.ends.kind ||
	    !str_equal(ends.type, c->outcome.ends.type))
		return false;
	return ends.kind != ENDS_NORMALLY ||
	       str_equal((struct str){o->out, o->out_len}, c->outcome.out);
}

static enum candidate_state judge(const struct proof *proof,
				  const struct observation *seen)
{
	for (size_t i = 0; i < proof->runs; i++) {
		if (observation_interfered(&seen[i]) || seen[i].out_truncated)
			return CANDIDATE_REFUSED;
		if (!is_predicted(proof->candidate, &seen[i]))
			return is_newest(proof) ? CANDIDATE_UNSTEADY
						: CANDIDATE_BY_PYTHON;
	}
	if (is_newest(proof) &&
	    key_decide(seen, proof->seeds).state != KEY_STEADY)
		return CANDIDATE_UNSTEADY;
	return CANDIDATE_PROVED;
}

static int take_run(void *ctx, size_t index, struct observation *o)
{
	struct proving *w = ctx;
	const struct proof *proof = &w->proofs[w->at];
	enum candidate_state state;

	(void)index;	/* they come in order */
	w->seen[w->filled++] = *o;
	if (w->filled < proof->runs)
		return 0;
	state = judge(proof, w->seen);
	/* What is unsteady somewhere is no matter of the Python. */
	if (proof->candidate->state < state)
		proof->candidate->state = state;
	while (w->filled)
		observation_clear(&w->seen[--w->filled]);
	w->at++;
	return 0;
}

static int run_proofs(struct proving *w, struct err *err)
{
	const struct predictor *p = w->predictor;
	struct jobs_options jobs = common_jobs(p->common, "proving");
	size_t count = 0, at = 0, done;

	for (size_t i = 0; i < w->count; i++)
		count += w->proofs[i].runs;
	struct run_plan *plans = arena_array(w->arena, count, sizeof(*plans));
	for (size_t i = 0; i < w->count; i++)
		at += plan_proof(w, &w->proofs[i], plans + at);
	w->seen = arena_array(w->arena, key_plan_count(SEEDS_HASHED),
			      sizeof(*w->seen));
	done = jobs_run(p->pythons, &jobs, plans, count, take_run, w);
	while (w->filled)
		observation_clear(&w->seen[--w->filled]);
	if (done < count && !interrupted())
		return err_set(err, ERR_SYSTEM, "the runs that prove options "
			       "ended early");
	return 0;
}

/* ------------------------------------------------------------------ rounds */

static bool needs_proof(struct place *place)
{
	for (size_t i = 0; i < place->pick_count; i++)
		if (place->all.at[place->picks[i]].state == CANDIDATE_OPEN)
			return true;
	return false;
}

/* Chooses for each place, and proves what is new; *more says whether anything
 * was. */
static int run_round(struct proving *w, struct place *const *places,
		     size_t count, bool *more, struct err *err)
{
	*w = (struct proving){.predictor = w->predictor, .arena = w->arena};
	*more = false;
	w->proofs = arena_array(w->arena, count * DISTRACTORS_MAX *
				PYTHONS_MAX, sizeof(*w->proofs));
	for (size_t i = 0; i < count; i++) {
		struct place *place = places[i];

		place->pick_count = distract_choose(&place->d, &place->all,
						    place->wanted,
						    place->picks);
		if (!needs_proof(place))
			continue;
		for (size_t k = 0; k < place->pick_count; k++)
			if (place->all.at[place->picks[k]].state ==
			    CANDIDATE_OPEN)
				add_proofs(w, place,
					   &place->all.at[place->picks[k]]);
		*more = true;
	}
	return *more ? run_proofs(w, err) : 0;
}

static void find_candidates(struct arena *arena, struct place *place)
{
	const struct section *section = place_section(place);
	const struct cause_set *set = &place->predicted.set;

	place->d = (struct distract){
		.question = place->question, .answers = place->answers,
		.answer_count = place->answer_count,
		.options = section->options,
		.option_count = section->option_count,
	};
	if (set->known)
		place->all = distract_candidates(arena, &place->d,
						 (struct predictions){
							set->at, set->count});
}

int distract_find(const struct predictor *predictor, struct arena *arena,
		  struct place *const *places, size_t count, struct err *err)
{
	struct predicted *asked = arena_array(arena, count, sizeof(*asked));
	struct proving w = {.predictor = predictor, .arena = arena};
	bool more = true;

	for (size_t i = 0; i < count; i++)
		asked[i] = (struct predicted){
			.question = places[i]->question,
			/* The answer that an option is held against first. */
			.box = places[i]->box[places[i]->boxes - 1],
		};
	if (predict(predictor, arena, asked, count, err))
		return -1;
	for (size_t i = 0; i < count; i++) {
		places[i]->predicted = asked[i];
		find_candidates(arena, places[i]);
	}
	while (more && !interrupted())
		if (run_round(&w, places, count, &more, err))
			return -1;
	return 0;
}
