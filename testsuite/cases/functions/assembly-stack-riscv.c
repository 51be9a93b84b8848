/* Assembly that changes the stack pointer, in each way that the machine has, is told; what reads it is
   not.  */

void moved_0(long n)
{
    __asm__ volatile("addi sp, sp, -16\n\taddi sp, sp, 16" : : "r"(n) : "memory");
}

void moved_1(long n)
{
    __asm__ volatile("mv sp, %0" : : "r"(n) : "memory");
}

void moved_2(long n)
{
    __asm__ volatile("csrrw sp, mscratch, sp" : : "r"(n) : "memory");
}

void still_0(long n)
{
    __asm__ volatile("mv a0, sp" : : "r"(n) : "memory");
}

void still_1(long n)
{
    __asm__ volatile("sd sp, 0(%0)" : : "r"(n) : "memory");
}

void still_2(long n)
{
    __asm__ volatile("sd a0, 8(sp)" : : "r"(n) : "memory");
}

void still_3(long n)
{
    __asm__ volatile("csrw mscratch, sp" : : "r"(n) : "memory");
}

/* check
target: riscv64-*
options: -O2
xpath: count(//function[starts-with(@name, "moved_")]/frame[@moved-by-assembly="yes"]) = 3
xpath: not(//function[starts-with(@name, "still_")]/frame/@moved-by-assembly)
xpath: count(//function[starts-with(@name, "still_")]) = 4
*/
