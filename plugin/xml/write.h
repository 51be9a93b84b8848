/* Model to report.  docs/report-format.md describes the elements, docs/report.rng checks them.  */

#ifndef LAYOUT_WRITE_H
#define LAYOUT_WRITE_H

#include "../output/stream.h"

struct layout_report;

/* Writes REPORT as XML.  The same model gives the same bytes.  Returns 0 or a negative errno:
   the sink's.  */
__attribute__((__warn_unused_result__)) int layout_report_write(const struct layout_report *report,
                                                                struct layout_sink sink);

#endif
