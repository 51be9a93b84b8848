/* The same as Intel writes it, where what is changed comes first.  */

void around_red_zone(void)
{
    __asm__ volatile("sub rsp, 128\n\tpushfq\n\tpop rax\n\tadd rsp, 128" : : : "rax", "memory");
}

void switches(void *to)
{
    __asm__ volatile("mov rsp, %0" : : "r"(to) : "memory");
}

void *read(void)
{
    void *place;

    __asm__ volatile("mov %0, rsp" : "=r"(place));
    return place;
}

/* check
target: x86_64-*
options: -O2 -masm=intel
xpath: //function[@name="around_red_zone"]/frame/@extent = 144
xpath: //function[@name="switches"]/frame/@moved-by-assembly = "yes"
xpath: //function[@name="read"]/frame/@extent = 8
xpath: count(//frame[@moved-by-assembly]) = 1
*/
