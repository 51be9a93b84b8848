/* Assembly may say how it is written, and write it in capitals.  */

void spelled_intel(void)
{
    __asm__ volatile(".intel_syntax noprefix\n\tsub rsp, 448\n\tadd rsp, 448\n\t.att_syntax prefix"
                     : : : "memory");
}

void spelled_both(void)
{
    __asm__ volatile(".intel_syntax noprefix\n\tsub rsp, 64\n\t.att_syntax prefix\n\t"
                     "sub $32, %%rsp\n\tadd $96, %%rsp" : : : "memory");
}

void capitals(long value)
{
    __asm__ volatile("PUSH %0\n\tPOP %0\n\tSUB $80, %%RSP\n\tADD $80, %%RSP" : "+r"(value) : : "memory");
}

void called(void);

void calls(void)
{
    __asm__ volatile("CALL called" : : : "memory");
}

/* check
target: x86_64-*
options: -O2
xpath: //function[@name="spelled_intel"]/frame/@extent = 8 + 448
xpath: //function[@name="spelled_both"]/frame/@extent = 8 + 96
xpath: //function[@name="capitals"]/frame/@extent = 8 + 80
xpath: //function[@name="calls"]/call/@callee = "called"
xpath: count(//frame[@moved-by-assembly]) = 0
*/
