/* What libFuzzer calls, and what the corpus is run through without it.  */

#ifndef LAYOUT_FUZZ_READ_H
#define LAYOUT_FUZZ_READ_H

#include <stddef.h>
#include <stdint.h>

/* What was made of the last input: "taken", or "refused: LINE: MESSAGE".  */
extern char fuzz_verdict[1024];

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

#endif
