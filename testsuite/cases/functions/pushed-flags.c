/* The flags are read by a push below the frame, and have no slot there.  */

int work(void)
{
    unsigned long long flags = 0xD7;

    __builtin_ia32_writeeflags_u64(flags);
    flags = __builtin_ia32_readeflags_u64();
    return (flags & 0xFF) != 0xD7;
}

/* check
target: x86_64-*
options: -O2
xpath: //function[@name="work"]/frame/@size = 8
xpath: //function[@name="work"]/frame/@extent = 16
xpath: count(//function[@name="work"]/frame/slot) = 1
*/
