/* The branches of an object, read from what "objdump -drt --no-show-raw-insn" prints of it.  */

#ifndef LAYOUT_CALL_OBJECT_H
#define LAYOUT_CALL_OBJECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "witness.h"

struct object_symbol {
    const char *name;
    const char *section; /* "*UND*" where another object has it */
    uint64_t value;
    uint64_t size;
    bool function;
};

enum branch_kind {
    BRANCH_CALL,          /* to TARGET */
    BRANCH_JUMP,          /* to TARGET */
    BRANCH_CALL_INDIRECT, /* to what a register or memory holds */
    BRANCH_JUMP_INDIRECT
};

/* A call or a jump.  Its target is a place in the object, or else a symbol of another.  */
struct branch {
    enum branch_kind kind;
    const char *section;
    uint64_t offset;
    const char *target_section; /* null for one of another object */
    uint64_t target_offset;
    const char *target_symbol;
};

struct object {
    struct witness *witness;
    struct object_symbol *symbols;
    size_t symbol_count;
    struct branch *branches;
    size_t branch_count;
    bool far_jumps; /* what calls to within the function jumps there (Thumb-1) */
};

/* Reads LISTING into OBJECT, all of which lives in the witness's arena.  Returns null, or what is
   wrong with it.  */
const char *object_read(struct object *object, struct witness *witness, FILE *listing);

/* Where NAME is defined; null where it is not.  */
const struct object_symbol *object_find(const struct object *object, const char *name);

/* What an instruction of a machine does: its words are the mnemonic and its operands.  PREVIOUS is
   the text of the one before.  False for what is neither a call nor a jump.  */
bool branch_of_x86(const char *text, enum branch_kind *ret_kind);
bool branch_of_arm(const char *text, const char *previous, enum branch_kind *ret_kind);
bool branch_of_aarch64(const char *text, enum branch_kind *ret_kind);
bool branch_of_riscv(const char *text, const char *previous, enum branch_kind *ret_kind);
/* Whether TEXT, the second of a pair that looked like a sibling call, makes a call of it: of a
   routine that saves registers, whose return address is in t0.  */
bool branch_of_riscv_returns(const char *text);
bool branch_of_powerpc(const char *text, enum branch_kind *ret_kind);
bool branch_of_hppa(const char *text, enum branch_kind *ret_kind);

#endif
