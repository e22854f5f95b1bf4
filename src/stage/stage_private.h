/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_STAGE_PRIVATE_H
#define ENGROSS_STAGE_PRIVATE_H

#ifndef ENGROSS_FLOOR_STAGE
#error "stage_private.h is for the files of src/stage alone"
#endif

#include "ledger.h"
#include "stage.h"

/* The stages, one file each; stage.c has the table. */
int stage_load(struct work *w);
int stage_include(struct work *w);
int stage_valid(struct work *w);
int stage_version(struct work *w);
int stage_data(struct work *w);
int stage_markdown(struct work *w);
int stage_access(struct work *w);
int stage_blocks(struct work *w);
int stage_facts(struct work *w);
int stage_drafting(struct work *w);
int stage_number(struct work *w);
int stage_refs(struct work *w);
int stage_resolve(struct work *w);
int stage_standing(struct work *w);

enum {
	MAX_LEVEL = 9   /* w:ilvl goes to 8 (ECMA-376 17.9.3), ODF lists to 10 */
};

/* The document element. */
xmlNode *work_root(const struct work *w);

/* The document's <meta>, and the text of one of its children, squeezed
 * (caller frees), NULL when there is none. */
xmlNode *work_meta(const struct work *w);
char *work_meta_text(const struct work *w, const char *name);

/* "mou", "annual-report": the kind of the document, before and after it is resolved. */
const char *work_kind(const struct work *w);

/* Tells from the ledger, which is open, how the versions stand. */
void work_read_ledger(struct work *w);

/* Lets go of the tree, its pictures and its labels. */
void work_drop_text(struct work *w);

/* frozen.c: puts a version as it was frozen in the place of the text. 0, or -1 reported. */
int work_thaw(struct work *w, const struct version *v) MUST_USE;

/* Warns that the words are not those of the last version, which they claim to be. */
void work_tell_changed(struct work *w, struct loc loc);

/* Whether a ledger says how the document stands, or is about to. */
bool work_keeps_history(const struct work *w);

/* Whether the words are to be sealed: they are those of a version, or will be. */
bool work_seals(const struct work *w);

/* Whether all files are those that a version was made of, by the digests in the ledger. */
bool work_proves_sources(struct work *w, const struct version *v);

/* The words of n as others quote them: squeezed, without the footnotes in it. Caller
 * frees. */
char *words_quoted(const xmlNode *n);

/* Whether the organisation with that id is among the parties. */
bool work_is_party(const struct work *w, const char *org);

/* Adds to what a document has put in from other files, each of which may come
 * many times. 0, or -1, reported at loc, when that becomes too much. */
int work_add_weight(struct work *w, struct loc loc, size_t bytes) MUST_USE;

/* Reports a file name that leads out of the workspace, or nowhere because its
 * folders are parted as in Windows. */
void work_report_outside(struct work *w, struct loc loc, const char *name);

/* Where n came from, for a finding. */
struct loc work_loc(const struct work *w, const xmlNode *n);

/* The word or sentence for a key in the document's language, borrowed; a key
 * that there is not is reported as a fault of engross and gives "". */
const char *label(struct work *w, const char *key);

/* False for words that a frozen version does not have, so that a later program has them from
 * elsewhere. */
bool label_is_its_own(const struct work *w, const char *key);

/* As label(), but NULL, in silence, when there is no such key. */
const char *label_if(const struct work *w, const char *key);

/* The words under a key with what stands in { } put in, added to b: "Agreed on {date}." The
 * places end with one whose name is NULL. label_fill_by_kind(): those of the document's kind, or
 * else those of the key alone. */
struct label_place {
	const char *name;
	const char *words;
};
void label_fill(struct work *w, struct buf *b, const char *key, const struct label_place *places);
void label_fill_by_kind(struct work *w, struct buf *b, const char *key, const struct label_place *places);

/* Takes the labels of a frozen tree, which count before those of today. */
void labels_take_frozen(struct work *w);

/* Adds the labels that the stage "standing" needs, so that a frozen version keeps them. */
void labels_keep(struct work *w, xmlNode *labels);

/* names.c: what the register knows, said as it was on the document's date; in an
 * undated document as it is today. */

/* Full and short name of an entry; NULL where the register gives none. Callers free. */
char *name_of(const struct work *w, const xmlNode *entry);
char *short_of(const struct work *w, const xmlNode *entry);

/* The organisation, reported at loc when there is none (NULL) or when it had ended or
 * not begun on `day` (a warning, once a document); day is the document's when NULL. */
const xmlNode *need_org(struct work *w, struct loc loc, const char *id, const struct when *day);

/* The name of who holds a post on `day`, the document's date when NULL. NULL, reported
 * when it is an error; a vacant post is a warning and has no name. Borrowed. */
const char *holder_of(struct work *w, const xmlNode *post, struct loc loc, const struct when *day,
                      int *rc);

/* endorse.c: the signatures and approvals of an endorsement become tables at its end,
 * and the endorsement a section. 0, or -1 reported. */
int put_endorsement(struct work *w, xmlNode *endorsement) MUST_USE;

/* abbreviations.c: abbreviations as the text uses them. */
struct abbreviations;
struct abbreviations *abbreviations_new(void);
void abbreviations_free(struct abbreviations *a);

/* Puts the words of an abbreviation into a fact: the full words with the abbreviation
 * the first time, the abbreviation alone from then on. 0, or -1 reported. */
int put_abbreviation(struct work *w, struct abbreviations *a, xmlNode *fact,
                     const xmlNode *entry, const char *form) MUST_USE;

/* Puts a table of all that the text used in the place of a block <abbreviations/>, which
 * is gone afterwards. 0, or -1 reported. */
int put_abbreviations_list(struct work *w, struct abbreviations *a, xmlNode *block) MUST_USE;

/* True in titles and captions. */
bool in_title(const xmlNode *n);

/* bodies.c, blocks: partners with their representatives; relevant agencies. */
int make_partners(struct work *w, xmlNode *n);
int make_agencies(struct work *w, xmlNode *n);

/* front.c: adds what stands before the text; a row with those words to the body of the table
 * of document control, which front_control() makes. */
void add_front(struct work *w, xmlNode *root);
xmlNode *front_control(struct work *w, xmlNode *front);
void add_control_row(struct work *w, xmlNode *body, const char *key, const char *text);

/* changes.c: the version history. changes_keep() puts what the author wrote of it into the root of
 * the resolved form, with its words looked up; changes_merge() puts in what the ledger knows;
 * changes_show() makes the table of it, last in the front. */
void changes_keep(struct work *w, xmlNode *root);
void changes_merge(struct work *w, xmlNode *root);
void changes_show(struct work *w, xmlNode *root);

/* standing_words.c: how the document stands, in one or more sentences; NULL where nothing but
 * its status is known. Caller frees. */
char *standing_words(struct work *w);

/* The same for the top of every page, for a version that no longer applies; NULL for any other.
 * Caller frees. */
char *standing_brief(struct work *w);

/* The status of a version in words, borrowed. */
const char *standing_status(struct work *w, const struct version *v);

/* Adds a number, up to ten as a word. */
void standing_add_number(struct work *w, struct buf *b, size_t n);

/* What a child of an event of the ledger says, borrowed; NULL for none. */
const char *event_text(const struct ledger_entry *e, const char *name);

/* sign_off.c: puts into the tables of signatures and approvals who signed and who is
 * awaited. */
void sign_off_show(struct work *w, const struct version *v);

/* The picture of an image that was attached before, from the file of the workspace that keeps
 * it. 0, or -1 reported. */
int picture_thaw(struct work *w, const xmlNode *image, const char *kept, const char *digest) MUST_USE;

/* cover.c: adds the cover to it: parties, and what readers look for first. */
void add_cover(struct work *w, xmlNode *front);

/* record.c: adds the properties of the document, each as plain text, and what stands
 * on every page. */
void add_metadata(struct work *w, xmlNode *root);
void add_running(struct work *w, xmlNode *root);

/* 0, or -1 reported when a review is due on no day that there is, or the period that
 * the document is about ends before it starts. */
int check_record(struct work *w) MUST_USE;

/* "Board Manager, Exampleshire Council" of a post that the metadata names, the
 * owner's or the author's; NULL. Caller frees. */
char *post_words(struct work *w, const char *name);

/* "1 April 2024 to 31 March 2025", or NULL. Caller frees. */
char *period_words(struct work *w);

/* The next review: as given, or the date and the interval; false for none. */
bool review_date(struct work *w, struct when *day);

/* A status in words, borrowed. */
const char *status_words(struct work *w, const char *status);

/* Adds the page's picture: reads it, finds its kind and size, sets the
 * attributes of the image element. 0, or -1 reported. */
int picture_attach(struct work *w, xmlNode *image) MUST_USE;

/* Puts the figure that a <fact kind="value"> quotes into it. 0, or -1 reported. */
int value_put(struct work *w, xmlNode *fact) MUST_USE;
void values_release(struct work *w);

/* Gives a chart its title and its series their names, once all words are there. */
void chart_finish(xmlNode *chart);

/* Adds to table a column of that width in percent, and a cell holding one
 * paragraph of text (none when text is NULL) to a row; header may be NULL. */
void table_add_column(xmlNode *columns, const char *type, int width);
xmlNode *table_add_cell(xmlNode *row, const char *header, const char *text);

/* Reads another document of the workspace as far as its own text goes: loaded,
 * included, valid. 0, or -1 reported, at `from` where there is none. Release
 * `other` with work_release() either way. */
int work_open_other(struct work *other, struct work *w, const char *id, struct loc from) MUST_USE;

/* Puts into words that were taken from `other`, read as work_open_other() does, what they
 * say there: names on its date, figures of its own. 0, or -1 reported. */
int facts_settle(struct work *other, xmlNode *words) MUST_USE;

/* A new table with caption and columns of those widths (ended by 0), last in parent. */
xmlNode *table_new(xmlNode *parent, const char *role, const char *caption,
                   const int *widths);

/* Adds a head of column headers, their words by label key, ended by NULL. */
void table_add_head(struct work *w, xmlNode *table, const char *const *keys);

/* The words for the key "prefix-code-KIND", with the document's kind, or else for
 * "prefix-code"; NULL, in silence, when there is neither. */
const char *label_by_kind(struct work *w, const char *prefix, const char *code);

/* The words for the key "prefix-code". */
const char *label_for(struct work *w, const char *prefix, const char *code);

/* A table in front of block n with n's id and caption and the column headers of
 * those label keys; gives its empty body. */
xmlNode *block_table(struct work *w, xmlNode *n, const char *const *heads, const int *widths);

/* A new row that stands for `from`. */
xmlNode *block_row(xmlNode *body, const xmlNode *from);

/* Adds a cell: with the inline words of `from` moved into it, and its id; with
 * the name of who ("org:ID" or "post:ID"); with a day in words. The cells of
 * the latter two are empty where there is nothing. */
xmlNode *cell_take_words(xmlNode *row, xmlNode *from, const char *header);
void cell_add_who(xmlNode *row, const char *who);
void cell_add_date(xmlNode *row, const char *iso);

/* A fact, last in parent, for which the stage that asks the register says the words. */
xmlNode *fact_add(xmlNode *parent, const char *kind, const char *key);

/* A reference, last in parent, with a copy of those words (NULL: words of its own). */
xmlNode *ref_add(xmlNode *parent, const char *to, const xmlNode *words);

/* Takes links and references below holder out from around their words, and marks of
 * notes, so that the words can stand inside a link. */
void words_unlink(xmlNode *holder);

/* Yearly reports. The first two change what is in body; the others put into its
 * place what the block n stands for. 0, or -1 reported. */
void priorities_make(struct work *w, xmlNode *body);
int carry_make(struct work *w, xmlNode *body) MUST_USE;
int make_priority_table(struct work *w, xmlNode *n) MUST_USE;
int make_evidence(struct work *w, xmlNode *n) MUST_USE;
int make_actions(struct work *w, xmlNode *n) MUST_USE;
int make_reviews(struct work *w, xmlNode *n) MUST_USE;
int make_feedback(struct work *w, xmlNode *n) MUST_USE;
int make_risks(struct work *w, xmlNode *n) MUST_USE;

/* Board papers. board_arrange() puts the text in the order of the body's template,
 * nothing in a document of another kind. 0, or -1 reported. */
int board_arrange(struct work *w) MUST_USE;

/* Its parts: the table at the front, kept in the root for board_take_front(); what
 * a paper that is not public says of itself; the sections that are no plain text,
 * each made into a section in its place. 0, or -1 reported. */
int board_make_front(struct work *w, const xmlNode *template) MUST_USE;
int board_check_exemption(struct work *w) MUST_USE;
void board_make_recommendations(xmlNode *n);
int board_make_attachments(struct work *w, xmlNode *body) MUST_USE;
void board_make_papers(struct work *w, xmlNode *n);

/* Moves the table at the front of a board paper into front; false for other kinds. */
bool board_take_front(struct work *w, xmlNode *front);

/* Blocks that have a meaning (blocks.c) become those of the resolved form: each
 * puts into the tree what n stands for. 0, or -1 reported. aside.c: */
int make_quotation(struct work *w, xmlNode *n) MUST_USE;
int make_callout(struct work *w, xmlNode *n) MUST_USE;
int make_case_study(struct work *w, xmlNode *n) MUST_USE;
int make_contact(struct work *w, xmlNode *n) MUST_USE;
int make_key_figures(struct work *w, xmlNode *n) MUST_USE;
int make_definitions(struct work *w, xmlNode *n) MUST_USE;
int make_figure(struct work *w, xmlNode *n) MUST_USE;
/* form.c: */
int make_particulars(struct work *w, xmlNode *n) MUST_USE;
int make_form(struct work *w, xmlNode *n) MUST_USE;

/* Reports terms that are defined twice. 0, or -1. */
int definitions_check(struct work *w) MUST_USE;

/* footnote.c: moves each footnote to its mark and numbers them. 0, or -1 reported. */
int footnotes_place(struct work *w) MUST_USE;

/* drafting_note.c: refuses a note where the text is agreed, and what no comment holds; and
 * gives each note below body its author and marks the words that it is about. */
int make_drafting_note(struct work *w, xmlNode *n) MUST_USE;
void drafting_notes_place(struct work *w, xmlNode *body);

/* caption.c: whether captions have numbers, and the numbers of those in body. */
bool captions_are_numbered(const struct work *w);
void captions_number(struct work *w, xmlNode *body);

/* heading.c: true where a heading in Markdown may begin a section: in what parent is. */
bool heading_may_stand(const xmlNode *parent);

/* Makes sections of the headings among siblings, from `first` up to and without `end`. */
void headings_fold(xmlNode *first, const xmlNode *end);

/* access_heading.c: tells of headings among siblings, before they are folded, that leave
 * out a level. */
void access_headings(struct work *w, const xmlNode *first, const xmlNode *end);

/* Gives the sections that were made their ids. 0, or -1 reported. */
int headings_name(struct work *w) MUST_USE;

#endif
