/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_MET_PRIVATE_H
#define ENGROSS_MET_PRIVATE_H

#ifndef ENGROSS_FLOOR_CHECK
#error "met_private.h is for the files of src/check alone"
#endif

#include <libxml/hash.h>

#include "check_private.h"
#include "profile.h"

/* The parts that say they meet a requirement and lie in no other that does. */
struct claims {
	const struct part **parts;
	size_t count;
};

/* All of them by the id of the requirement: struct claims. Free with claims_free(). */
xmlHashTable *claims_gather(const struct check *c);
void claims_free(xmlHashTable *claims);

/* met_ways.c: whether a requirement is met, and what shows it or is lacking. */
struct verdict {
	enum met_state state;
	struct buf found;          /* "the document has its date" */
	struct buf lacking;        /* "no section or clause says meets="MOU-13"" */
	bool unclaimed_only;       /* what is lacking is that a part says so, and nothing else */
	bool signatures_only;      /* what is lacking are signatories alone */
};
void met_judge(struct check *c, const struct requirement *r, const struct claims *claims,
               struct verdict *v);

/* met_profiles.c: the profiles that a document is checked against, into `out`; what is wrong with
 * them is reported at its first element. False when one of them cannot be used. */
bool met_choose(const struct check_run *run, struct checked *out, const xmlNode *root);

/* Reports profiles that are of another kind or edition; or names those that there are
 * for a document that has none, and gives true. */
bool met_check_choice(struct check *c);

/* Reports ids in meets= that no profile has, or none of the document's. */
void met_check_claims(struct check *c);

#endif
