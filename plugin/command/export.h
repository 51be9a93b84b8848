/* What a program has, and what is wrong with it, in forms that other tools take in.  */

#ifndef LAYOUT_EXPORT_H
#define LAYOUT_EXPORT_H

#include "../output/stream.h"
#include "checks.h"
#include "list.h"

/* Write to SINK; return 0 or a negative errno, the sink's.  */

/* All units, types, functions with their depths, variables and sections.  */
int layout_export_json(const struct layout_program *program, const struct layout_facts *facts,
                       struct layout_arena *arena, struct layout_sink sink);

/* All columns of KIND, by RFC 4180 but with line ends of one newline.  */
int layout_export_csv(const struct layout_listing *listing, const struct layout_list_kind *kind,
                      struct layout_sink sink);

/* What is not suppressed, as Checkstyle writes it.  */
int layout_export_checkstyle(const struct layout_issues *issues, struct layout_sink sink);

/* SARIF 2.1.0; what is suppressed is there as such.  */
int layout_export_sarif(const struct layout_issues *issues, struct layout_sink sink);

/* One page of the same that needs nothing else.  */
int layout_export_html(const struct layout_program *program, const struct layout_facts *facts,
                       struct layout_arena *arena, struct layout_sink sink);

/* All types as Rust of edition 2021 that needs no other crate, with assertions of C's layout.  */
int layout_export_rust(const struct layout_program *program, struct layout_arena *arena,
                       struct layout_sink sink);

#endif
