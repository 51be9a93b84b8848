#include "hidden.h"

#include "rtl.h"

#include "memmodel.h"
#include "insn-config.h"
#include "recog.h"

#include "assembly.h"
#include "hidden-code.h"
#include "session.h"

namespace
{

enum kind : unsigned char { NOT_ASKED, NO_CALL, CALL_IN_TEXT, CALL_IN_CODE };

/* By INSN_CODE.  */
kind kinds[NUM_INSN_CODES];

void note_call(const char *, bool, void *data)
{
    *static_cast<bool *>(data) = true;
}

/* Whether TEXT calls where its operands are such that it may.  */
bool may_call(const char *text)
{
    rtx symbol = gen_rtx_SYMBOL_REF(Pmode, "");
    rtx operands[MAX_RECOG_OPERANDS];
    bool found = false;

    for (rtx &operand : operands)
        operand = symbol;
    assembly_read_template(text, operands, MAX_RECOG_OPERANDS, note_call, &found);
    return found;
}

kind kind_of(const rtx_insn *insn)
{
    int code = INSN_CODE(insn);
    const insn_data_d *data = &insn_data[code];

    switch (data->output_format) {
    case INSN_OUTPUT_FORMAT_SINGLE:
        return may_call(data->output.single) ? CALL_IN_TEXT : NO_CALL;
    case INSN_OUTPUT_FORMAT_MULTI:
        for (int i = 0; i < data->n_alternatives; i++)
            if (may_call(data->output.multi[i]))
                return CALL_IN_TEXT;
        return NO_CALL;
    case INSN_OUTPUT_FORMAT_FUNCTION:
        return hidden_code_calls(code, PATTERN(insn)) ? CALL_IN_CODE : NO_CALL;
    default:
        return NO_CALL;
    }
}

bool begins_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

/* Whether SYMBOL is of the compiler's library and takes no stack beside what its caller's frame
   counts, and calls nothing: it saves registers into that frame, or restores them from there
   (save-restore.S, crtsavgpr.S and savms64.h in libgcc; RISC-V's take the area themselves that is
   for them in the frame), or works in registers alone (PA-RISC's millicode).  */
bool is_within_extent(const char *symbol)
{
    static const char *const starts[] = {
        "__riscv_save_", "__riscv_restore_", "_savegpr", "_restgpr",      "_savefpr",
        "_restfpr",      "_savevr_",         "_restvr_", "__sse_savms64", "__sse_resms64",
        "__avx_savms64", "__avx_resms64",    "$$"};

    for (const char *start : starts)
        if (begins_with(symbol, start))
            return true;
    return false;
}

/* Whether a call in TEXT goes by a descriptor of a thread-local variable: there it is marked for
   the linker.  */
bool marks_descriptor(const char *text)
{
    return strstr(text, "@TLSCALL") || strstr(text, "(tlscall)") || strstr(text, ".tlsdesccall") ||
           strstr(text, "tlsdesc_call");
}

struct reading {
    const char *text;
    void (*add)(const hidden_call *, void *);
    void *data;
};

void add_call_of_text(const char *callee, bool jump, void *data)
{
    const reading *all = static_cast<reading *>(data);
    hidden_call call = {callee, jump, false, false};

    if (callee)
        call.within_extent = is_within_extent(callee);
    else
        call.tls_descriptor = marks_descriptor(all->text);
    all->add(&call, all->data);
}

} // namespace

bool hidden_is_call(const rtx_insn *insn)
{
    unsigned code = INSN_CODE(insn);

    /* GCC has codes besides, for what it does not know and for moves to the same place.  */
    if (code >= NUM_INSN_CODES)
        return false;
    if (kinds[code] == NOT_ASKED)
        kinds[code] = kind_of(insn);
    return kinds[code] != NO_CALL;
}

void hidden_read(const rtx_insn *insn, void (*add)(const hidden_call *, void *), void *data)
{
    const insn_data_d *known = &insn_data[INSN_CODE(insn)];

    if (kinds[INSN_CODE(insn)] == CALL_IN_CODE) {
        hidden_call call = hidden_code_read(insn);
        call.within_extent |= call.callee && is_within_extent(call.callee);
        add(&call, data);
        return;
    }
    extract_constrain_insn(const_cast<rtx_insn *>(insn));
    reading all = {known->output_format == INSN_OUTPUT_FORMAT_MULTI
                       ? known->output.multi[which_alternative]
                       : known->output.single,
                   add, data};
    assembly_read_template(all.text, recog_data.operand, recog_data.n_operands, add_call_of_text,
                           &all);
}
