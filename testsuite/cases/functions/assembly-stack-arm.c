/* Assembly that changes the stack pointer, in each way that the machine has, is told; what reads it is
   not.  */

void moved_0(long n)
{
    __asm__ volatile("push {r0}\n\tpop {r0}" : : "r"(n) : "memory");
}

void moved_1(long n)
{
    __asm__ volatile("sub sp, sp, #8\n\tadd sp, sp, #8" : : "r"(n) : "memory");
}

void moved_2(long n)
{
    __asm__ volatile("mov sp, %0" : : "r"(n) : "memory");
}

void moved_3(long n)
{
    __asm__ volatile("str r0, [sp, #-8]!\n\tldr r0, [sp], #8" : : "r"(n) : "memory");
}

void moved_4(long n)
{
    __asm__ volatile("stmfd sp!, {r0}\n\tldmfd sp!, {r0}" : : "r"(n) : "memory");
}

void moved_5(long n)
{
    __asm__ volatile("STMDB r13!, {r0, r1}\n\tLDMIA R13!, {r0, r1}" : : "r"(n) : "memory");
}

void moved_6(long n)
{
    __asm__ volatile("LDR r0, [r13], #8" : : "r"(n) : "memory");
}

void moved_7(long n)
{
    __asm__ volatile("PUSH {r0}\n\tPOP {r0}" : : "r"(n) : "memory");
}

void still_0(long n)
{
    __asm__ volatile("str sp, [%0]" : : "r"(n) : "memory");
}

void still_1(long n)
{
    __asm__ volatile("mov r0, sp" : : "r"(n) : "memory");
}

void still_2(long n)
{
    __asm__ volatile("cmp sp, %0" : : "r"(n) : "memory");
}

void still_3(long n)
{
    __asm__ volatile("str r0, [sp, #4]" : : "r"(n) : "memory");
}

void still_4(long n)
{
    __asm__ volatile("nop @ sp" : : "r"(n) : "memory");
}

/* check
target: arm-*
options: -O2
xpath: count(//function[starts-with(@name, "moved_")]/frame[@moved-by-assembly="yes"]) = 8
xpath: not(//function[starts-with(@name, "still_")]/frame/@moved-by-assembly)
xpath: count(//function[starts-with(@name, "still_")]) = 5
*/
