/* What inline assembly pushes and pops again is part of the frame, and so is what it takes by a
   constant and gives back; what else it does to the stack pointer is told.  To read it does nothing.  */

register unsigned long stack_pointer __asm__("rsp");

unsigned long flags(void)
{
    unsigned long flags;

    __asm__ volatile("pushf ; pop %0" : "=rm"(flags) : : "memory");
    return flags;
}

void around_red_zone(void)
{
    __asm__ volatile("sub $128, %%rsp\n\tpushfq\n\tpopq %%rax\n\tadd $128, %%rsp"
                     :
                     :
                     : "rax", "memory", "cc");
}

void by_address(void)
{
    __asm__ volatile("lea -128(%%rsp), %%rsp\n\tpush %0\n\tpop %%rax\n\tlea 128(%%rsp), %%rsp"
                     :
                     : "i"(7)
                     : "rax", "memory");
}

void by_operand(void)
{
    __asm__ volatile("sub %0, %%rsp\n\tadd %0, %%rsp" : : "i"(256) : "memory", "cc");
}

void *read(int *n)
{
    void *place;

    __asm__ volatile("movq %%rsp, %0; popcnt %1, %1; cmp %%rsp, %0; bt $3, %%rsp"
                     : "=&r"(place), "+r"(*n));
    return place;
}

void calls(void)
{
    __asm__ volatile("call other" : "+r"(stack_pointer) : : "memory");
}

void switches(void **from, void *to)
{
    __asm__ volatile("movq %%rsp, %0\n\tmovq %1, %%rsp" : "=m"(*from) : "r"(to) : "memory");
}

void switches_operand(unsigned long to)
{
    __asm__ volatile("mov %1, %0" : "+r"(stack_pointer) : "r"(to) : "memory");
}

void exchanges(void)
{
    __asm__ volatile("xchg %%rsp, %%rax; xchg %%rax, %%rsp" : : : "rax");
}

void keeps(void)
{
    __asm__ volatile("push %rax");
}

void returns(void)
{
    __asm__ volatile("rep ret");
}

void loops(void)
{
    __asm__ volatile("1: push %%rax; dec %%rcx; jnz 1b; add $80, %%rsp" : : : "rcx", "memory");
}

/* check
target: x86_64-*
options: -O2
xpath: //function[@name="flags"]/frame/@extent = 16
xpath: //function[@name="around_red_zone"]/frame/@extent = 144
xpath: //function[@name="by_address"]/frame/@extent = 144
xpath: //function[@name="by_operand"]/frame/@extent = 264
xpath: //function[@name="read"]/frame/@extent = 8
xpath: //function[@name="calls"]/frame/@extent = 8
xpath: count(//function[@name="switches" or @name="switches_operand" or @name="exchanges" or @name="keeps" or @name="loops" or @name="returns"]/frame[@moved-by-assembly="yes"]) = 6
xpath: count(//frame[@moved-by-assembly]) = 6
*/
