/* Inline assembly is read for calls, in the text and in its operands, and for jumps that leave.  */

int other(int);

int by_name(int n)
{
    __asm__ volatile("# call comment\n\t1: call other\n\tjmp 1b" : "+D"(n) : : "memory");
    return n;
}

int by_operand(int n)
{
    __asm__("nop; call %P1" : "+a"(n) : "X"(other));
    return n;
}

int by_pointer(int n)
{
    __asm__("call *%%rdx; mov $1, %%eax" : "+a"(n));
    return n;
}

/* From 2.44 on binutils take bnd only where MPX is asked for.  */
int behind_prefixes(int n)
{
    __asm__(".arch .mpx; bnd call other; notrack call *%%rdx" : "+D"(n));
    return n;
}

int within(int n)
{
    __asm__("call 1f; 1: add $8, %%rsp; jmp there; there: nop" : "+a"(n));
    return n;
}

__attribute__((naked)) void bare(void)
{
    __asm__("push %rbp; call by_name; pop %rbp; jmp other");
}

/* check
target: x86_64-*
options: -O2 -fno-pie
xpath: //function[@name="by_name"]/call/@callee = "other"
xpath: count(//function[@name="by_name"]/call) = 1
xpath: //function[@name="by_operand"]/call/@callee = "other"
xpath: count(//function[@name="by_pointer"]/call[@indirect="yes"]) = 1
xpath: count(//function[@name="behind_prefixes"]/call[@callee="other"]) = 1
xpath: count(//function[@name="behind_prefixes"]/call[@indirect="yes"]) = 1
xpath: not(//function[@name="within"]/call)
xpath: //function[@name="bare"]/@naked = "yes"
xpath: not(//function[@name="bare"]/frame/@extent)
xpath: //function[@name="bare"]/call[1][not(@tail)]/@callee = "by_name"
xpath: //function[@name="bare"]/call[2][@tail="yes"]/@callee = "other"
*/
