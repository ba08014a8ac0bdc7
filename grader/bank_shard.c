/* bank_shard.c - one of n parts of a selection, the same on every machine */
#include "bank.h"
#include "base/hash.h"

static uint64_t question_hash(uint64_t hash, const struct question *q)
{
	hash = hash_part(hash, q->id);
	hash = hash_part(hash, q->file);
	for (size_t i = 0; i < q->file_count; i++) {
		hash = hash_part(hash, q->files[i].name);
		hash = hash_part(hash, q->files[i].text);
	}
	return hash;
}

static uint64_t bank_hash(const struct bank *bank)
{
	uint64_t hash = HASH_START;

	for (size_t i = 0; i < bank->count; i++)
		hash = question_hash(hash, &bank->questions[i]);
	for (size_t i = 0; i < bank->complaints.count; i++) {
		hash = hash_part(hash, bank->complaints.at[i].path);
		hash = hash_part(hash, bank->complaints.at[i].text);
	}
	return hash;
}

void bank_take_shard(struct bank *bank, unsigned index, unsigned total)
{
	size_t kept = 0;

	bank->shard = (struct bank_shard){
		.index = index, .total = total, .selected = bank->count,
		.hash = bank_hash(bank),
	};
	for (size_t i = index - 1; i < bank->count; i += total)
		bank->questions[kept++] = bank->questions[i];
	bank->count = kept;
	/* Told once: a file that can't be read has no id to go by. */
	if (index != 1)
		bank->complaints.count = 0;
}

void bank_shard_add(struct bank_shard *shard, struct str circumstance)
{
	shard->hash = hash_part(shard->hash, circumstance);
}
