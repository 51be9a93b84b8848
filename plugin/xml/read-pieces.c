#include "read-parts.h"

#include <errno.h>

#include "../model/report.h"
#include "pieces.h"

static void give_up(struct layout_reading *reading)
{
    layout_read_fail(reading, -EAGAIN, "a piece is not what it seemed");
}

static size_t count_items(const struct layout_report *report, enum layout_piece_kind kind)
{
    if (kind == LAYOUT_PIECE_TYPE)
        return report->type_count;
    return kind == LAYOUT_PIECE_FUNCTION ? report->function_count : report->variable_count;
}

static size_t count_all_items(const struct layout_report *report)
{
    return report->type_count + report->function_count + report->variable_count;
}

void layout_read_piece_id(struct layout_reading *reading, uint32_t number)
{
    const struct layout_pieces *pieces = reading->pieces;

    if (reading->next_piece_id >= pieces->items[reading->next_piece].id_end ||
        pieces->ids[reading->next_piece_id++] != number)
        give_up(reading);
}

/* Only its number is the report's own.  */
static void add_known(struct layout_reading *reading, const struct layout_piece *piece)
{
    struct layout_report *report = reading->report;

    if (piece->kind == LAYOUT_PIECE_TYPE) {
        (void)layout_read_define(reading, reading->pieces->ids[piece->first_id]);
    } else if (piece->kind == LAYOUT_PIECE_FUNCTION) {
        (void)layout_report_add_function(report);
        report->functions[report->function_count - 1] = NULL;
    } else {
        (void)layout_report_add_variable(report);
        report->variables[report->variable_count - 1] = NULL;
    }
}

static void begin(struct layout_reading *reading, struct layout_piece *piece)
{
    if (reading->odd_names || !layout_read_is_between(reading, piece->kind)) {
        give_up(reading);
        return;
    }
    piece->index = count_items(reading->report, piece->kind);
    if (piece->known) {
        piece->sound = true;
        add_known(reading, piece);
        reading->next_piece++;
        return;
    }
    reading->in_piece = true;
    reading->next_piece_id = piece->first_id;
    reading->item_base = count_all_items(reading->report);
}

/* It said one thing and nothing else, and the ids in it are those that the key has.  Then the same
   bytes, wherever they are read where this was read, say the same again.  */
static void end(struct layout_reading *reading, struct layout_piece *piece)
{
    const struct layout_report *report = reading->report;

    if (reading->odd_names || !layout_read_is_between(reading, piece->kind) ||
        count_items(report, piece->kind) != piece->index + 1 ||
        count_all_items(report) != reading->item_base + 1 ||
        reading->next_piece_id != piece->id_end) {
        give_up(reading);
        return;
    }
    piece->sound = true;
    reading->in_piece = false;
    reading->next_piece++;
}

void layout_read_piece(struct layout_reading *reading)
{
    struct layout_piece *piece = &reading->pieces->items[reading->next_piece];

    if (reading->in_piece)
        end(reading, piece);
    else
        begin(reading, piece);
}
