/* SPDX-License-Identifier: MIT */
#include "app.h"
#include "str.h"

const struct verb verb_table[] = {
	{ "agree", cmd_agree,
	  TAKES_WORKSPACE | TAKES_RESOURCES | TAKES_DAY | TAKES_NUMBER | TAKES_NOTE | TAKES_QUIET, "ID",
	  "freeze and seal the words that were agreed",
	  "  engross agree parking-mou --version 1.0 --on 2026-03-31 --note \"First version.\"\n"
	  "      keep the words of parking-mou as version 1.0; from then on it can be signed\n"
	  "  engross check parking-mou --stage final\n"
	  "      see beforehand what stands against it: only signatures may be missing\n"
	  "  engross build parking-mou --version 1.0\n"
	  "      make that version again, whatever became of the text since\n" },
	{ "build", cmd_build,
	  NEEDS_WORKSPACE | TAKES_WORKSPACE | TAKES_RESOURCES | TAKES_TO | TAKES_OUTPUT | TAKES_STAGE | TAKES_NUMBER |
	          TAKES_STANDING | TAKES_FRAGMENT | TAKES_THEME | TAKES_TEMPLATE | TAKES_QUIET | TAKES_JOBS,
	  "[ID...]", "make documents",
	  "  engross build\n"
	  "      make every document of the workspace as HTML, ODT and DOCX, in its folder out\n"
	  "  engross build lfjb-lscb-mou --to docx -o /tmp\n"
	  "      make one document as DOCX in another folder\n"
	  "  engross build lfjb-lscb-mou --fragment --heading-level 3\n"
	  "      make a piece of HTML and its style sheet to paste into a page of a website\n"
	  "  engross build lfjb-lscb-mou --theme large-print -o large-print\n"
	  "      make one document in large letters, in a folder beside the usual files\n"
	  "  engross build lfjb-lscb-mou --template house.dotx --template house.ott\n"
	  "      make it with the styles, the page, the header and the footer of the\n"
	  "      council's own templates for Word and Writer\n"
	  "  engross build parking-mou --version 1.0\n"
	  "      make a version again as it was agreed, in the folder out/parking-mou-1.0\n"
	  "  engross build lfjb-lscb-mou --stage markdown\n"
	  "      print the document as it is after its Markdown was read\n" },
	{ "check", cmd_check, TAKES_WORKSPACE | TAKES_RESOURCES | TAKES_THEME | TAKES_TEMPLATE | TAKES_QUIET |
	          TAKES_JOBS | TAKES_DAY | TAKES_REPORT,
	  "[ID...]",
	  "say what is wrong with documents, and where",
	  "  engross check\n"
	  "      check every document of the workspace\n"
	  "  engross check lfjb-lscb-mou\n"
	  "      check one document\n"
	  "  engross check lfjb-lscb-mou --stage final --profile +data-sharing\n"
	  "      check it as if it were to be signed, against one profile more\n"
	  "  engross check --format sarif -o check.sarif\n"
	  "      write down what was found for a program that reads it\n"
	  "  engross check --template house.dotx\n"
	  "      see what a template of the council has no style for\n"
	  "  engross check lfjb-lscb-mou --to docx\n"
	  "      check it, and make its compliance matrix as a Word document for a board\n"
	  "  engross check --format html -o checks.html\n"
	  "      check every document, and make one page of what was found\n"
	  "  engross check --quiet\n"
	  "      show errors only; the exit status tells whether there are any\n"
	  "  engross check --fail-on warning\n"
	  "      let it tell that of warnings too\n" },
	{ "explain", cmd_explain, TAKES_WORKSPACE | TAKES_RESOURCES, "[CODE | REQUIREMENT | PROFILE | profiles]",
	  "explain a finding or a requirement",
	  "  engross explain ref-unresolved\n"
	  "      say what the finding means, why it is made and how to put it right; the code is\n"
	  "      what stands in square brackets at the end of a finding\n"
	  "  engross explain MOU-13\n"
	  "      say what the requirement asks for, by whose authority, how sure that is, and what\n"
	  "      would meet it\n"
	  "  engross explain mou\n"
	  "      say what a profile is for and list what it asks for; 'engross explain profiles'\n"
	  "      lists the profiles, and those of your workspace, 'engross explain' all codes\n" },
	{ "help", cmd_help, 0, "[VERB]", "show how to use engross",
	  "  engross help\n"
	  "      list the verbs\n"
	  "  engross help build\n"
	  "      show how to use one of them\n"
	  "  engross build --help\n"
	  "      the same\n" },
	{ "history", cmd_history, TAKES_WORKSPACE | TAKES_RESOURCES | TAKES_STANDING | TAKES_LISTING, "[ID...]",
	  "show the versions of documents, and who signed what",
	  "  engross history parking-mou\n"
	  "      list its versions, how each stands, who signed it when, and what each party\n"
	  "      signed last\n"
	  "  engross history\n"
	  "      the same for every document that has a history\n"
	  "  engross history parking-mou --format json\n"
	  "      for another program\n" },
	{ "new", cmd_new, TAKES_WORKSPACE | TAKES_RESOURCES | TAKES_QUIET, "KIND ID | workspace DIR",
	  "start a document, or a workspace",
	  "  engross new workspace our-partnership\n"
	  "      make a folder with engross.xml, register.xml and a place for documents\n"
	  "  engross new mou parking-mou\n"
	  "      start a memorandum of understanding in documents/parking-mou; the other\n"
	  "      kinds are arrangements, annual-report and board-paper\n"
	  "  engross check parking-mou\n"
	  "      see what is left to write in it\n" },
	{ "sign", cmd_sign,
	  TAKES_WORKSPACE | TAKES_RESOURCES | TAKES_DAY | TAKES_NUMBER | TAKES_SIGNER | TAKES_EVENT | TAKES_QUIET, "ID",
	  "record a signature, or the approval of a body",
	  "  engross sign parking-mou --party council --name \"A. Example\" --post \"Chief Executive\" \\\n"
	  "      --on 2026-04-02 --method wet-ink --evidence signed-page.pdf\n"
	  "      record that the council signed, and keep the scanned page\n"
	  "  engross sign parking-mou --party police --post commander --on 2026-04-03 --method email\n"
	  "      the same, with the name of who held the post on that day\n"
	  "  engross sign parking-mou --party council --name \"B. Example\" --post \"Head of Highways\" \\\n"
	  "      --authority \"Scheme of delegation, 4.2\" --on 2026-04-02 --method wet-ink\n"
	  "      record that a deputy signed for the officer whom the text names\n"
	  "  engross sign parking-mou --party health-board --on 2026-04-16 --method minute --minute 26/31\n"
	  "      record that a body approved it at a meeting, where the text asks for that\n" },
	{ "verify", cmd_verify, TAKES_WORKSPACE | TAKES_RESOURCES | TAKES_DAY | TAKES_QUIET, "[ID... | FILE...]",
	  "find out whether a history is whole, or a copy has the signed words",
	  "  engross verify\n"
	  "      look through the histories of all documents\n"
	  "  engross verify parking-mou\n"
	  "      look through one\n"
	  "  engross verify ~/Downloads/parking-mou-final.docx\n"
	  "      say which version a copy is (HTML, ODT or DOCX), whether its words are the signed\n"
	  "      ones, and if not, which clauses differ and how\n"
	  "  engross verify parking-mou-final.docx -w ../our-partnership\n"
	  "      the same from outside the workspace, whose folder -w names\n" },
	{ "withdraw", cmd_withdraw,
	  TAKES_WORKSPACE | TAKES_RESOURCES | TAKES_DAY | TAKES_NUMBER | TAKES_NOTE | TAKES_EVENT | TAKES_QUIET, "ID",
	  "record that a version, or a party, is withdrawn",
	  "  engross withdraw parking-mou --on 2026-09-01 --note \"The scheme has ended.\"\n"
	  "      record that the current version no longer applies, and nothing takes its place\n"
	  "  engross withdraw parking-mou --party police --on 2026-09-01 --note \"Notice of 1 June.\"\n"
	  "      record that a party left; the version goes on for the others\n"
	  "  engross history parking-mou\n"
	  "      see what was recorded\n" },
	{ NULL, NULL, 0, NULL, NULL, NULL }
};

const struct verb *verb_find(const char *name)
{
	for (const struct verb *v = verb_table; v->name != NULL; v++)
		if (str_eq(v->name, name))
			return v;
	return NULL;
}

int verb_report_unknown(struct app *a, const char *name)
{
	const struct verb *near = NULL;
	int best = 3;

	for (const struct verb *v = verb_table; v->name != NULL; v++) {
		int distance = str_distance(v->name, name, 2);

		if (distance < best) {
			best = distance;
			near = v;
		}
	}
	if (near == NULL)
		return diag(a->d, MSG_USAGE, LOC_NONE, "there is no verb '%s'", name);
	return diag(a->d, MSG_USAGE, LOC_NONE, "there is no verb '%s' (did you mean '%s'?)", name,
	            near->name);
}
