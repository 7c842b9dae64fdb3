@echo off
rem Starts Truong Chuan: without arguments the desktop, with arguments the command line. Needs a Java 17 or newer.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"
if exist "%HERE%\runtime\bin\java.exe" set "JAVA=%HERE%\runtime\bin\java"
set "ARCHIVE="
if exist "%HERE%\lib\truong-chuan.jsa" set "ARCHIVE=-XX:SharedArchiveFile=%HERE%\lib\truong-chuan.jsa"
set "OPTIONS=-Xshare:auto %ARCHIVE% -XX:+UseSerialGC -Xmx768m -Dfile.encoding=UTF-8 -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true %TRUONG_CHUAN_OPTS%"
if "%~1"=="" (
  start "" "%JAVA%w" %OPTIONS% -cp "%HERE%\lib\*;%HERE%\lib\win\*" vn.truongchuan.desktop.Launcher
  exit /b 0
)
if "%~2"=="" if exist "%~1" if /I "%~x1"==".tdg" goto window
if "%~2"=="" if exist "%~1" if /I "%~x1"==".age" goto window
chcp 65001 >nul
"%JAVA%" %OPTIONS% -cp "%HERE%\lib\*;%HERE%\lib\win\*" vn.truongchuan.desktop.Launcher %*
exit /b %ERRORLEVEL%

:window
rem A double click on a package: a window without a console.
start "" "%JAVA%w" %OPTIONS% -cp "%HERE%\lib\*;%HERE%\lib\win\*" vn.truongchuan.desktop.Launcher "%~f1"
exit /b 0
