/* Which instructions of a machine call and jump, by their names in GNU assembly.  */

#include <ctype.h>
#include <string.h>

#include "call-object.h"

static size_t word_length(const char *text)
{
    return strcspn(text, " \t");
}

static bool is_word(const char *text, const char *word)
{
    return strncmp(text, word, strlen(word)) == 0 && word_length(text) == strlen(word);
}

static const char *next_word(const char *text)
{
    text += word_length(text);
    return text + strspn(text, " \t");
}

/* The prefixes that a call or a jump may carry.  */
static const char *skip_prefixes(const char *text)
{
    static const char *const prefixes[] = {"bnd", "notrack", "data16", "rex.W", "rex",  "addr32",
                                           "cs",  "ds",      "rex.R",  "rex.B", "rex.X"};

    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (is_word(text, prefixes[i]))
            return skip_prefixes(next_word(text));
    return text;
}

bool branch_of_x86(const char *text, enum branch_kind *ret_kind)
{
    text = skip_prefixes(text);
    bool call = is_word(text, "call") || is_word(text, "callq") || is_word(text, "calll");

    if (!call && text[0] != 'j')
        return false;
    if (*next_word(text) == '*')
        *ret_kind = call ? BRANCH_CALL_INDIRECT : BRANCH_JUMP_INDIRECT;
    else
        *ret_kind = call ? BRANCH_CALL : BRANCH_JUMP;
    return true;
}

/* Whether TEXT is STEM, with or without a condition and a width (.n, .w).  */
static bool is_arm(const char *text, const char *stem)
{
    static const char *const conditions[] = {"eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc",
                                             "hi", "ls", "ge", "lt", "gt", "le", "al"};
    size_t length = word_length(text);

    if (length > 2 && text[length - 2] == '.')
        length -= 2;
    if (strncmp(text, stem, strlen(stem)) != 0)
        return false;
    if (length == strlen(stem))
        return true;
    for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++)
        if (length == strlen(stem) + 2 && strncmp(text + length - 2, conditions[i], 2) == 0)
            return true;
    return false;
}

bool branch_of_arm(const char *text, const char *previous, enum branch_kind *ret_kind)
{
    const char *operand = next_word(text);
    bool address = isxdigit((unsigned char)operand[0]) && strchr(operand, '<');
    bool linked = is_arm(previous, "mov") && strncmp(next_word(previous), "lr, pc", 6) == 0;

    if (is_arm(text, "b") && address)
        *ret_kind = BRANCH_JUMP;
    else if ((is_arm(text, "bl") || is_arm(text, "blx")) && address)
        *ret_kind = BRANCH_CALL;
    else if (is_arm(text, "blx") || (is_arm(text, "bx") && linked))
        *ret_kind = BRANCH_CALL_INDIRECT;
    else if (is_arm(text, "mov") && linked && strncmp(operand, "pc,", 3) == 0)
        *ret_kind = BRANCH_CALL_INDIRECT;
    else if (is_arm(text, "bx") && strncmp(operand, "lr", 2) != 0)
        *ret_kind = BRANCH_JUMP_INDIRECT;
    else
        return false;
    return true;
}

bool branch_of_aarch64(const char *text, enum branch_kind *ret_kind)
{
    if (is_word(text, "bl"))
        *ret_kind = BRANCH_CALL;
    else if (is_word(text, "b"))
        *ret_kind = BRANCH_JUMP;
    else if (is_word(text, "blr"))
        *ret_kind = BRANCH_CALL_INDIRECT;
    else if (is_word(text, "br"))
        *ret_kind = BRANCH_JUMP_INDIRECT;
    else
        return false;
    return true;
}

/* A call or a sibling call is a pair, of which the first has the relocation and says by its
   register which it is, unless the second keeps a return address all the same.  */
bool branch_of_riscv(const char *text, const char *previous, enum branch_kind *ret_kind)
{
    bool second = is_word(previous, "auipc");

    if (is_word(text, "auipc") && strncmp(next_word(text), "ra,", 3) == 0)
        *ret_kind = BRANCH_CALL;
    else if (is_word(text, "auipc") && strncmp(next_word(text), "t1,", 3) == 0)
        *ret_kind = BRANCH_JUMP;
    else if (is_word(text, "jal"))
        *ret_kind = BRANCH_CALL;
    else if (is_word(text, "j"))
        *ret_kind = BRANCH_JUMP;
    else if (is_word(text, "jalr") && !second)
        *ret_kind = BRANCH_CALL_INDIRECT;
    else if (is_word(text, "jr") && !second && !is_word(next_word(text), "ra"))
        *ret_kind = BRANCH_JUMP_INDIRECT;
    else
        return false;
    return true;
}

bool branch_of_riscv_returns(const char *text)
{
    return is_word(text, "jalr") && strncmp(next_word(text), "t0,t1", 5) == 0;
}

bool branch_of_powerpc(const char *text, enum branch_kind *ret_kind)
{
    if (is_word(text, "bl"))
        *ret_kind = BRANCH_CALL;
    else if (is_word(text, "b"))
        *ret_kind = BRANCH_JUMP;
    else if (is_word(text, "bctrl"))
        *ret_kind = BRANCH_CALL_INDIRECT;
    else if (is_word(text, "bctr"))
        *ret_kind = BRANCH_JUMP_INDIRECT;
    else
        return false;
    return true;
}

/* The register that keeps the return address comes last: r31 for the routines that stand for single
   instructions, r0 for none.  */
bool branch_of_hppa(const char *text, enum branch_kind *ret_kind)
{
    const char *link = strrchr(text, ',');

    if (strncmp(text, "b,l", 3) == 0 && link)
        *ret_kind = strcmp(link, ",r0") == 0 ? BRANCH_JUMP : BRANCH_CALL;
    else if (strncmp(text, "be,l", 4) == 0 || strncmp(text, "ble", 3) == 0)
        *ret_kind = BRANCH_CALL_INDIRECT;
    else
        return false;
    return true;
}
