/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_FIGURES_PRIVATE_H
#define ENGROSS_FIGURES_PRIVATE_H

#include <libxml/hash.h>
#include <stdint.h>

#include "figure.h"
#include "grid_private.h"
#include "records.h"
#include "stage_private.h"

/*
 * Datasets while the stage `data` works: what <data> says of CSV files, and what
 * stands in them. Tables, charts and values are made from them; afterwards
 * they are let go.
 */

/* A figure, where there is one: an empty cell takes no part. */
struct amount {
	struct figure figure;
	bool given;
};

struct data_column {
	const xmlNode *node;      /* <column> */
	const char *name;         /* in the first row of the file */
	const char *type;         /* "money" */
	size_t at;                /* its place in the file */
	bool figures;             /* money, count, percent */
	bool adds;                /* money, count */
	int places;               /* that all its figures have */
	struct amount *amounts;   /* of figures: one for each row */
	struct amount sum;        /* of what adds */
	struct figure *shares;    /* worked out when first asked for */
};

struct dataset {
	struct work *w;           /* the document that it belongs to */
	const xmlNode *node;
	const char *id;
	char *path;               /* of the file, in the workspace */
	struct records records;
	struct data_column *columns;
	size_t column_count;
	size_t *rows;             /* the records that are rows of figures */
	size_t row_count;
	size_t total;             /* the record that is the file's own total, 0 for none */
	xmlHashTable *keys;       /* what the rows are called -> size_t in rows, plus 1 */
	size_t faults;            /* found in the file so far */
	bool broken;              /* nothing can be made of it; reported */
	struct dataset *last;     /* last year's, NULL without */
	bool gone;                /* rows of last year's are not here; reported */
	size_t *last_rows;        /* for each row the row of last, or NO_ROW */
};

#define NO_ROW SIZE_MAX
#define TOTAL_ROW (SIZE_MAX - 1)

/* The figures of a document. */
struct figures {
	struct work *w;
	struct dataset **sets;
	size_t count;
	struct earlier *earlier;   /* the documents that last year's come from */
};

/* Reads the datasets that <data> of the document names, and those that they are
 * compared with. 0, or -1 reported; those that are not broken can be used all
 * the same. Release with figures_release() either way. */
int figures_read(struct figures *f, struct work *w) MUST_USE;
void figures_release(struct figures *f);

/* Reads last year's figures where the dataset says where they are. 0, or -1 reported. */
int figures_find_last(struct figures *f, struct dataset *ds) MUST_USE;
void figures_release_earlier(struct figures *f);

/* Reads the dataset that node declares. Free with dataset_free(). Never NULL; what is
 * wrong is reported and sets `broken`. */
struct dataset *dataset_read(struct work *w, const xmlNode *node);
void dataset_free(struct dataset *ds);

/* Fills in the types and sums of its figures, and compares what adds up with what
 * the file says. 0, or -1 reported. */
int dataset_check(struct dataset *ds) MUST_USE;

/* Reports a fault of the file at one of its records, but not the hundredth of
 * the kind. -1. */
int dataset_fault(struct dataset *ds, enum msg id, size_t record, const char *fmt, ...)
	PRINTF_LIKE(4, 5);

/* True for what a spreadsheet would run when the file is opened again (OWASP, CSV
 * injection). Such a cell has been told of. */
bool dataset_is_formula(const char *text);

/* The dataset that n asks for in its attribute data; NULL, reported, when there is
 * none, or when it is broken (which has been said). */
struct dataset *figures_need(struct figures *f, const xmlNode *n);

/* The column of that name; NULL, reported at loc. */
struct data_column *dataset_need_column(struct dataset *ds, const char *name, struct loc loc);

/* What a row is called, and what stands in one of its cells, as written. Borrowed. */
const char *dataset_key(const struct dataset *ds, size_t row);
const char *dataset_text(const struct dataset *ds, const struct data_column *c, size_t row);

/* The row of that name; NO_ROW. */
size_t dataset_row(const struct dataset *ds, const char *key);

/* Where a row, or the file as a whole (TOTAL_ROW), stands. */
struct loc dataset_loc(const struct dataset *ds, size_t row);

/* What is made of a figure, see schemas/data.xsd. */
enum derived {
	DERIVE_FIGURE,           /* 133,600 */
	DERIVE_SHARE,            /* 12.5% */
	DERIVE_LAST,             /* last year's 120,000 */
	DERIVE_CHANGE,           /* 13,600 */
	DERIVE_CHANGE_PERCENT,   /* 11.3% */
	DERIVE_RATE              /* 43.2 per 10,000 */
};

struct derivation {
	struct dataset *ds;
	enum derived what;
	struct data_column *of;
	const struct data_column *by;     /* of a rate */
	const struct data_column *last;   /* of what is compared */
	uint64_t per;                     /* of a rate */
	const xmlNode *node;              /* where the author asks for it */
};

/* What is to be made for n, an element that names column or of, by and per. 0, or -1,
 * reported, when that cannot be made of the column. */
int derivation_init(struct derivation *dv, struct dataset *ds, enum derived what,
                    const xmlNode *n) MUST_USE;

/* The figure of a row, or the total's (TOTAL_ROW). 0, or -1 reported. */
int derive(const struct derivation *dv, size_t row, struct amount *out) MUST_USE;

/* The type of what is made, the unit that its heading names or NULL, and whether its
 * total can be worked out. */
const char *derivation_type(const struct derivation *dv);
const char *derivation_unit(const struct derivation *dv);
bool derivation_adds(const struct derivation *dv);

/* The fixed words that head what is made; "" for the figure itself. Caller frees. */
char *derivation_heading(const struct derivation *dv);

/* Adds a figure as cells show it: "133,600", "12.5%"; nothing where none is given. */
void amount_add_shown(struct buf *b, const char *type, struct amount amount);

/* Puts into a cell of a table what is made for a row of the dataset (not the total's):
 * a figure, a day or words. 0, or -1 reported. */
int figures_fill_cell(const struct derivation *dv, size_t row, xmlNode *cell) MUST_USE;

/* Adds the column of what is made to a table: its heading are the words of `n` when it
 * has some. `heading` comes from derivation_heading(), borrowed. */
void figures_add_column(struct grid *g, const struct derivation *dv, const char *heading);

/* Turn a table that is typed, one of a dataset, a chart into the resolved form;
 * figures_add_values() works out what sentences quote. 0, or -1 reported. */
int typed_table(struct work *w, xmlNode *table) MUST_USE;
int data_table(struct figures *f, xmlNode *n) MUST_USE;
int data_chart(struct figures *f, xmlNode *n) MUST_USE;
int figures_add_values(struct figures *f) MUST_USE;

#endif
