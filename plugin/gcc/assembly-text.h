/* The text of assembly, statement by statement.  */

#ifndef LAYOUT_ASSEMBLY_TEXT_H
#define LAYOUT_ASSEMBLY_TEXT_H

#include "compat.h"
#include "rooms.h"

/* A piece of text.  */
struct text_piece {
    const char *begin, *end;
};

/* Assembly: what the source has inline, or what an instruction is written as.  */
struct assembly_text {
    const char *text;   /* alternatives for dialects settled; lives as long as the session */
    const_rtx pattern;  /* of inline assembly */
    const_rtx operands; /* the ASM_OPERANDS, or null where it is none or has none */
    unsigned outputs;   /* how many operands come before its inputs */
    const rtx *values;  /* of a template's operands */
    unsigned value_count;
};

struct assembly_statement {
    text_piece mnemonic; /* as far as it is a word */
    text_piece operands; /* to the end of the statement */
};

/* Whether INSN is inline assembly; fills in *RET if so.  */
bool assembly_text_of(const rtx_insn *insn, assembly_text *ret);

/* TEXT as what an instruction is written as is kept in GCC's tables (insn_data), with the COUNT
   operands of the instruction.  */
assembly_text assembly_text_of_template(const char *text, const rtx *operands, unsigned count);

/* The next statement from *CURSOR on, which it moves on; labels are passed over.  Start with ALL's
   text.  False at the end.  */
bool assembly_next_statement(const char **cursor, assembly_statement *ret);

/* The operand that AT, behind the "%", names ("0", "P1", "c[name]" by its number), or null for what
   is none.  */
const_rtx assembly_operand(const assembly_text *all, const char *at);

/* Whether symbols and mnemonics have C in them.  */
bool assembly_is_of_word(char c);

/* The word at FROM, of such characters; empty where there is none.  */
text_piece assembly_word(const char *from);

/* Whether WORD is one of the COUNT words of LIST, in whatever case: to assemblers PUSH is push, and
   SP sp.  */
bool assembly_is_one_of(text_piece word, const char *const *list, size_t count);

#endif
