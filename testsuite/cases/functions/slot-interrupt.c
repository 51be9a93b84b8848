/* The processor pushes an error code for an exception, before the handler's frame begins.  All
   registers are saved.  */

struct frame;
extern volatile int count;

__attribute__((interrupt)) void handle(struct frame *frame, unsigned long code)
{
    (void)frame;
    count += (int)code;
}

/* check
target: x86_64-*
options: -O2 -mgeneral-regs-only -mno-red-zone
xpath: count(//slot[@kind="return-address"][@size=8][@offset=-8]) = 1
xpath: count(//slot[@kind="temporary"][@size=8][@offset=-16]) = 1
xpath: count(//slot[@kind="saved-register"][@name="rax"]) = 1
*/
