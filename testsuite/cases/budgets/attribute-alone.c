/* An attribute is held with no option at all, and its reason is told.  */

void take(char *);

[[gnu::layout_stack_budget(64, "runs on the signal stack")]] void handle(void)
{
    char text[128];
    take(text);
}

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -std=gnu2x
exit: 1
stderr: attribute-alone.c:5:67: error: stack frame of 'handle' can take 144 bytes, over its budget of 64 (runs on the signal stack); without 'text' (128 bytes, attribute-alone.c:7) it is 16
stderr: attribute-alone.c:7:10: note: 'text' takes 128 bytes of it
xpath: count(//function[@stack-budget=64][@stack-budget-reason="runs on the signal stack"]) = 1
*/
