/* hash.c - a short name for bytes */
#include "base/hash.h"

uint64_t hash_bytes(uint64_t hash, struct str bytes)
{
	for (size_t i = 0; i < bytes.len; i++)
		hash = (hash ^ (unsigned char)bytes.at[i]) * 0x100000001b3u;
	return hash;
}

uint64_t hash_part(uint64_t hash, struct str bytes)
{
	unsigned char len[8];

	for (size_t i = 0; i < sizeof(len); i++)
		len[i] = (unsigned char)((uint64_t)bytes.len >> (8 * i));
	hash = hash_bytes(hash, (struct str){(char *)len, sizeof(len)});
	return hash_bytes(hash, bytes);
}
