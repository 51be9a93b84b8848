/* Puts each file named through what libFuzzer calls, and prints what the reader made of it.  */

#include <stdio.h>
#include <stdlib.h>

#include "fuzz-read.h"

int main(int count, char **paths)
{
    static uint8_t bytes[1024 * 1024];

    for (int i = 1; i < count; i++) {
        FILE *file = fopen(paths[i], "rb");
        size_t size;

        if (!file) {
            perror(paths[i]);
            return EXIT_FAILURE;
        }
        size = fread(bytes, 1, sizeof bytes, file);
        fclose(file);
        (void)LLVMFuzzerTestOneInput(bytes, size);
        puts(fuzz_verdict);
    }
    return EXIT_SUCCESS;
}
