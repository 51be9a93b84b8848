/* The shapes of Rust that types of C play by hand.

   Each rule asks for structure and, where structure alone says too little, for names: a pointer and
   an integer are a slice where the integer is called a length, and nothing where it is called an
   age.  A wrong name is worse than none, so what is in doubt is left out.  */

#ifndef LAYOUT_RUST_IDIOM_H
#define LAYOUT_RUST_IDIOM_H

#include <stdbool.h>
#include <stddef.h>

#include "../model/mirror.h"
#include "mirrors.h"

struct layout_idiom_search {
    struct layout_mirrors *mirrors;
    const struct layout_mirrored *entry;
    const struct layout_type *type;
    struct layout_mirror *mirror; /* what is found is added to it */
};

/* Adds what ENTRY's type plays to MIRROR.  */
void layout_idioms_find(struct layout_mirrors *mirrors, const struct layout_mirrored *entry,
                        struct layout_mirror *mirror);

/* One search for each group of idioms.  */
void layout_idiom_simple(struct layout_idiom_search *search);
void layout_idiom_enum(struct layout_idiom_search *search);
void layout_idiom_sequence(struct layout_idiom_search *search);
void layout_idiom_pointer(struct layout_idiom_search *search);
void layout_idiom_count(struct layout_idiom_search *search);
void layout_idiom_table(struct layout_idiom_search *search);
void layout_idiom_union(struct layout_idiom_search *search);

/* Adds one and returns it, good until the next.  RUST tells size and alignment; null where the type
   has none before run time, or it has no layout.  */
struct layout_idiom *layout_idiom_add(struct layout_idiom_search *search,
                                      enum layout_idiom_kind kind, const char *spelled,
                                      struct layout_rust_type *rust, const char *fields,
                                      const char *why);

/* Bytes of a word with its null byte; a longer one is cut.  */
#define LAYOUT_IDIOM_WORD 32

/* The next word of *NAME in small letters; false at the end.  Words are what underscores, digits
   and large letters divide.  */
bool layout_idiom_next_word(const char **name, char word[LAYOUT_IDIOM_WORD]);

/* Whether WORD is in WORDS, which end with a null pointer.  */
bool layout_idiom_is_one_of(const char *word, const char *const *words);

/* Whether a word of NAME, which may be null, is in WORDS.  */
bool layout_idiom_has_word(const char *name, const char *const *words);

/* Whether WORD is one of those of WITHIN, which may be null, be it in the plural, cut short, or
   with a letter before it as in "items" and "nitems".  Single letters are not.  */
bool layout_idiom_is_among(const char *word, const char *within);

/* Whether each word of NAME that is not in WORDS, and has three letters or more, is one of WITHIN
   too, in such a form.  With a null WITHIN there must be no such word.  */
bool layout_idiom_covered(const char *name, const char *const *words, const char *within);

/* How many bytes the names of all members of TYPE begin with that say nothing of one: "iov_".  */
size_t layout_idiom_prefix(const struct layout_type *type);

/* Whether TYPE is a struct of functions on one object.  */
bool layout_idiom_is_table(const struct layout_type *type);

#endif
