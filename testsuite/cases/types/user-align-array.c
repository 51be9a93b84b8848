/* An alignment that a typedef asks of an array is the array's, and not its elements': glibc's jmp_buf
   on PowerPC.  The struct around it has it, and so has one with an array of those.  */

typedef long saved[8] __attribute__((aligned(16)));
struct wide {
    int value;
} __attribute__((aligned(32)));

struct buffer {
    saved registers;
    int mask;
};

struct nested {
    struct buffer buffers[2];
};

struct elements {
    struct wide one[1][1];
    char rest;
};

struct buffer buffer;
struct nested nested;
struct elements elements;

/* check
xpath: count(//struct[@name='buffer'][@align=16][@user-align=16]) = 1
xpath: count(//struct[@name='nested'][@align=16][@user-align=16]) = 1
xpath: count(//struct[@name='elements'][@align=32][@user-align=32]) = 1
*/
