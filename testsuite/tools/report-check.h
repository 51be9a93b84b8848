/* What the parts of report-check share: a report, and findings about it.  */

#ifndef REPORT_CHECK_H
#define REPORT_CHECK_H

#include <stdbool.h>
#include <stdint.h>

#include <libxml/tree.h>

struct report {
    const char *path;
    xmlDoc *doc;
    unsigned finding_count;
};

/* Prints a finding about NODE (null: about the report as a whole) with its file and line.  */
void report_say(struct report *report, const xmlNode *node, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

bool report_is(const xmlNode *node, const char *element);

/* The value of an attribute, or null.  It is the document's, and holds as long as that does:
   in a report no value is made of more than one piece, for it has no entities.  */
const char *report_text(const xmlNode *node, const char *attribute);

/* Whether NODE has the attribute, whose decimal number then goes to *RET_NUMBER.  The schema has
   seen to it that it is one.  */
bool report_number(const xmlNode *node, const char *attribute, uint64_t *ret_number);

/* The next element from NODE on among its siblings, itself included; or null.  */
const xmlNode *report_element(const xmlNode *node);

/* What the schema cannot check of types: the place of members, and paddings.  */
void report_check_types(struct report *report);

/* What it cannot check of mirrors: that their fields cover them.  */
void report_check_mirrors(struct report *report);

/* What it cannot check of frames and sections.  */
void report_check_frames(struct report *report);
void report_check_sections(struct report *report);

#endif
