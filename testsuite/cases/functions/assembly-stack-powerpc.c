/* Assembly that changes the stack pointer, in each way that the machine has, is told; what reads it is
   not.  */

void moved_0(long n)
{
    __asm__ volatile("stdu 1, -64(1)\n\taddi 1, 1, 64" : : "r"(n) : "memory");
}

void moved_1(long n)
{
    __asm__ volatile("mr 1, %0" : : "r"(n) : "memory");
}

void still_0(long n)
{
    __asm__ volatile("mr 3, 1" : : "r"(n) : "memory");
}

void still_1(long n)
{
    __asm__ volatile("std 1, 0(%0)" : : "r"(n) : "memory");
}

void still_2(long n)
{
    __asm__ volatile("std 3, 8(1)" : : "r"(n) : "memory");
}

void still_3(long n)
{
    __asm__ volatile("mtcrf 1, 3" : : "r"(n) : "memory");
}

void still_4(long n)
{
    __asm__ volatile("cmpd 1, 3" : : "r"(n) : "memory");
}

/* check
target: powerpc64le-*
options: -O2
xpath: count(//function[starts-with(@name, "moved_")]/frame[@moved-by-assembly="yes"]) = 2
xpath: not(//function[starts-with(@name, "still_")]/frame/@moved-by-assembly)
xpath: count(//function[starts-with(@name, "still_")]) = 5
*/
