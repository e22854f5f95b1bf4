/* SPDX-License-Identifier: MIT */
#include "check_private.h"

/* What counts otherwise than the catalogue says, by stage. */
static const struct shift {
	enum msg id;
	enum diag_level draft;
	enum diag_level consultation;
	enum diag_level final;
} shifts[] = {
	{ MSG_ACTION_OPEN, DIAG_ADVICE, DIAG_WARNING, DIAG_WARNING },
	{ MSG_IMPACT_MISSING, DIAG_ADVICE, DIAG_WARNING, DIAG_WARNING },
	{ MSG_PLACEHOLDER, DIAG_ADVICE, DIAG_WARNING, DIAG_ERROR },
	{ MSG_LEFT_OVER, DIAG_ADVICE, DIAG_WARNING, DIAG_ERROR },
	{ MSG_SIGNATURE_BY_HAND, DIAG_WARNING, DIAG_WARNING, DIAG_ERROR },
	{ MSG_DRAFTING_NOTES_OPEN, DIAG_ADVICE, DIAG_ADVICE, DIAG_ERROR },
};

enum diag_level level_at(enum msg id, enum diag_level level, enum check_stage stage)
{
	for (size_t i = 0; i < ARRAY_LEN(shifts); i++) {
		if (shifts[i].id != id)
			continue;
		return stage == CHECK_DRAFT          ? shifts[i].draft
		       : stage == CHECK_CONSULTATION ? shifts[i].consultation
		                                     : shifts[i].final;
	}
	/* What is lacking in a draft is still to be written. */
	if ((id == MSG_REQUIREMENT_MISSING || id == MSG_REQUIREMENT_THIN) && stage == CHECK_DRAFT &&
	    level > DIAG_ADVICE)
		return level - 1;
	return level;
}

bool check_level(enum msg id, enum check_stage stage, enum diag_level *level)
{
	/* The pages of these say what it depends on. */
	static const enum msg others[] = { MSG_REQUIREMENT_MISSING, MSG_REQUIREMENT_THIN, MSG_SIGNATURE_MISSING,
		                           MSG_PROFILE_EDITION };

	for (size_t i = 0; i < ARRAY_LEN(others); i++)
		if (others[i] == id)
			return false;
	*level = level_at(id, diag_row(id)->level, stage);
	return true;
}
