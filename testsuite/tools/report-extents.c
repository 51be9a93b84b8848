/* report-extents REPORT: prints a line "SYMBOL EXTENT" for each function whose frame has one.  */

#include <inttypes.h>
#include <stdio.h>

#include "witness.h"

int main(int argc, char **argv)
{
    struct witness witness;
    int status = WITNESS_UNUSABLE;

    if (argc != 2) {
        fputs("usage: report-extents REPORT\n", stderr);
        return WITNESS_UNUSABLE;
    }
    if (witness_open(&witness, "report-extents", "", argv[1])) {
        for (size_t i = 0; i < witness.report->function_count; i++) {
            const struct layout_function *function = witness.report->functions[i];

            if (function->frame.known && function->frame.has_extent)
                printf("%s %" PRIu64 "\n", function->symbol, function->frame.extent);
        }
        status = WITNESS_AGREES;
    }
    witness_close(&witness);
    return status;
}
