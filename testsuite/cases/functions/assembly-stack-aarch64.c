/* Assembly that changes the stack pointer, in each way that the machine has, is told; what reads it is
   not.  */

void moved_0(long n)
{
    __asm__ volatile("sub sp, sp, #16\n\tadd sp, sp, #16" : : "r"(n) : "memory");
}

void moved_1(long n)
{
    __asm__ volatile("mov sp, %0" : : "r"(n) : "memory");
}

void moved_2(long n)
{
    __asm__ volatile("stp x0, x1, [sp, #-16]!\n\tldp x0, x1, [sp], #16" : : "r"(n) : "memory");
}

void still_0(long n)
{
    __asm__ volatile("mov x0, sp" : : "r"(n) : "memory");
}

void still_1(long n)
{
    __asm__ volatile("cmp sp, %0" : : "r"(n) : "memory");
}

void still_2(long n)
{
    __asm__ volatile("str x0, [sp, #8]" : : "r"(n) : "memory");
}

void still_3(long n)
{
    __asm__ volatile("stp x0, x1, [%0]" : : "r"(n) : "memory");
}

/* check
target: aarch64-*
options: -O2
xpath: count(//function[starts-with(@name, "moved_")]/frame[@moved-by-assembly="yes"]) = 3
xpath: not(//function[starts-with(@name, "still_")]/frame/@moved-by-assembly)
xpath: count(//function[starts-with(@name, "still_")]) = 4
*/
