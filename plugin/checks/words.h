/* How messages call types, members and limits.  */

#ifndef LAYOUT_WORDS_H
#define LAYOUT_WORDS_H

#include <stdint.h>

#include "../model/finding.h"
#include "../model/relayout.h"

struct layout_arena;
struct layout_member;
struct layout_type;

/* "'struct item'", "'item'" for one that is named by a typedef or a class, "the unnamed union".  */
const char *layout_type_words(const struct layout_type *type, struct layout_arena *arena);

/* "'tag'", "a member without a name".  */
const char *layout_member_words(const struct layout_member *member, struct layout_arena *arena);

/* "'value', 'n', 'tag'": the members of TYPE in an order.  */
const char *layout_order_words(const struct layout_type *type,
                               const struct layout_relayout *relayout, struct layout_arena *arena);

/* "its depth budget of 64", where WHAT is "depth budget"; "the budget of 64 of 'b', which is the
   same code", where the limit was given to OWNER, which is not null then.  */
const char *layout_limit_words(const char *what, uint64_t limit, const char *owner,
                               struct layout_arena *arena);

/* A new finding about TYPE, at MEMBER unless that is null or has no place.  */
struct layout_finding *layout_type_finding(const struct layout_type *type,
                                           const struct layout_member *member,
                                           struct layout_arena *arena,
                                           struct layout_findings *findings);

#endif
